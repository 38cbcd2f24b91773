package tillit.conversation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Event;
import tillit.conversation.method.Overrides;
import tillit.conversation.method.Payload;
import tillit.conversation.method.RoomState;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/** The wall follows its room: what came, what was taken back, and nothing twice. */
class FollowingTest {

    private static final StepId WORDS = new StepId("words");
    private static final StepId OTHER = new StepId("other");
    private static final SeatId SARA = new SeatId(3);
    private static final SeatId JONAS = new SeatId(4);

    private final WallCount count = new WallCount(Language.SV);
    private RoomState room = RoomState.empty();

    @Test
    void it_takes_up_what_is_new_and_lets_go_what_was_taken_back() {
        var first = gives(WORDS, SARA, "tid");
        gives(OTHER, SARA, "annat");
        assertThat(bricks()).containsExactly("tid 1");
        gives(WORDS, JONAS, "tiden");
        gives(WORDS, JONAS, "ro");
        assertThat(bricks()).containsExactly("tid 2", "ro 1");
        assertThat(bricks()).containsExactly("tid 2", "ro 1");
        room = room.apply(new Event.Withdrawn(first));
        gives(WORDS, SARA, "lugn");
        assertThat(bricks()).containsExactly("tid 1", "ro 1", "lugn 1");
    }

    @Test
    void of_a_room_that_is_erased_nothing_is_left() {
        gives(WORDS, SARA, "tid");
        bricks();
        room = room.apply(new Event.Erased(Instant.EPOCH));
        assertThat(bricks()).isEmpty();
    }

    private ContributionId gives(StepId step, SeatId seat, String text) {
        var id = new ContributionId(UUID.randomUUID());
        room = room.apply(new Event.Contributed(step, id, seat, seat, Payload.plain(text)));
        return id;
    }

    private List<String> bricks() {
        count.follow(room, WORDS);
        return count.bricks(Overrides.NONE, 1).stream()
                .map(brick -> brick.key() + " " + brick.count())
                .toList();
    }
}
