package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The network was down: Aino types in afterwards what stands on paper. */
class BringingTest {

    private static final ContributionId ONE = new ContributionId(new UUID(0, 1));
    private static final ContributionId TWO = new ContributionId(new UUID(0, 2));
    private static final StepId FACTORS = new StepId("factors");
    private static final StepId VOTE = new StepId("vote");

    private final Method method =
            SmallMethod.open()
                    .step("factors", "kind: words", "each: 2")
                    .step("vote", "kind: vote", "reads: [factors]", "votes: 2")
                    .method();
    private final TestRoom room = TestRoom.started(method, List.of(AINO, SARA, JONAS));

    @Test
    void paper_comes_in_when_its_step_is_long_over_and_when_the_talk_is() {
        room.advances();
        room.does(bring(AINO, FACTORS, ONE, "trust"));
        room.does(new Command.Close(AINO));
        room.does(bring(AINO, FACTORS, TWO, "time"));
        assertThat(texts(FACTORS)).containsExactly("trust", "time");
    }

    @Test
    void before_the_start_there_is_nothing_to_bring_it_to() {
        var waiting = TestRoom.waiting(method, List.of(AINO));
        assertThat(waiting.refuses(bring(AINO, FACTORS, ONE, "trust")))
                .isEqualTo(Refusal.NOT_STARTED);
    }

    @Test
    void the_same_paper_again_adds_nothing() {
        room.does(bring(AINO, FACTORS, ONE, "trust"));
        assertThat(room.does(bring(AINO, FACTORS, ONE, "trust"))).isEmpty();
        assertThat(texts(FACTORS)).containsExactly("trust");
    }

    @Test
    void only_who_leads_brings_paper_and_only_under_a_number_that_nobody_sits_on() {
        assertThat(room.refuses(bring(SARA, FACTORS, ONE, "trust")))
                .isEqualTo(Refusal.LEADERS_ONLY);
        var asSara = new Command.Bring(AINO, FACTORS, ONE, SARA, Payload.plain("trust"));
        assertThat(room.refuses(asSara)).isEqualTo(Refusal.OUT_OF_RANGE);
    }

    @Test
    void a_dot_is_for_something_that_can_be_voted_for() {
        room.does(bring(AINO, FACTORS, ONE, "trust"));
        room.does(bring(AINO, VOTE, TWO, ONE.value().toString()));
        var three = new ContributionId(new UUID(0, 3));
        assertThat(room.refuses(bring(AINO, VOTE, three, three.value().toString())))
                .isEqualTo(Refusal.OUT_OF_RANGE);
        assertThat(texts(VOTE)).containsExactly(ONE.value().toString());
    }

    @Test
    void nobody_becomes_present_by_paper() {
        room.does(bring(AINO, FACTORS, ONE, "trust"));
        assertThat(room.state.seating().here(SeatId.brought(1))).isFalse();
        assertThat(room.seenBy(SARA).of()).isEqualTo(3);
    }

    @Test
    void what_was_brought_is_taken_out_again_and_what_a_phone_sent_is_not() {
        var saras = room.gives(SARA, "calm");
        room.does(bring(AINO, FACTORS, ONE, "trust"));
        room.does(new Command.TakeOut(AINO, ONE));
        assertThat(room.does(new Command.TakeOut(AINO, ONE))).isEmpty();
        assertThat(texts(FACTORS)).containsExactly("calm");
        assertThat(room.refuses(new Command.TakeOut(AINO, saras))).isEqualTo(Refusal.NOT_YOURS);
        assertThat(room.refuses(new Command.TakeOut(SARA, ONE))).isEqualTo(Refusal.LEADERS_ONLY);
    }

    private List<String> texts(StepId step) {
        return room.state.contributions().in(step).stream().map(it -> it.payload().text()).toList();
    }

    private static Command.Bring bring(SeatId by, StepId step, ContributionId id, String text) {
        return new Command.Bring(by, step, id, SeatId.brought(1), Payload.plain(text));
    }
}
