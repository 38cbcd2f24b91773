package tillit.conversation.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.conversation.RoomId;
import tillit.conversation.method.Method;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.Step;
import tillit.conversation.method.StepId;
import tillit.conversation.room.web.methods.Shelf;

/** What is written belongs in somebody's seat; what is marked, in nobody's. */
class SealsTest {

    private static final SeatId LEYLA = new SeatId(7);

    private final Method method = Shelf.method("collegial-supervision");
    private final RoomId room = new RoomId(new UUID(1, 2));
    private final Seals seals = new Seals(room, method);

    @Test
    void leylas_question_is_sealed_in_her_seat() {
        assertThat(seals.place(step("questions"), LEYLA)).isEqualTo(room + "/questions/7");
        assertThat(seals.placeFor(step("questions"))).isEqualTo(room + "/questions/");
    }

    @Test
    void her_ballot_and_her_place_on_the_scale_are_sealed_in_nobodys() {
        assertThat(seals.place(step("election"), LEYLA)).isEqualTo(room + "/election/0");
        assertThat(seals.placeFor(step("election"))).isEqualTo(room + "/election/0");
        assertThat(seals.place(step("today"), LEYLA)).isEqualTo(room + "/today/0");
    }

    @Test
    void what_she_writes_for_herself_is_sealed_with_her_own_key() {
        assertThat(seals.key(step("reflection"))).isEqualTo("own");
        assertThat(seals.key(step("questions"))).isEqualTo("room");
    }

    private Step step(String id) {
        return method.step(new StepId(id)).orElseThrow();
    }
}
