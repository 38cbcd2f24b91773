package tillit.conversation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Event;
import tillit.conversation.method.Payload;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;
import tillit.conversation.method.Verdict;

/** The wall takes in what happens: what came, what was taken back, what the organiser did, and nothing twice. */
class StepWallTest {

    private static final StepId WORDS = new StepId("words");
    private static final StepId OTHER = new StepId("other");
    private static final SeatId SARA = new SeatId(3);
    private static final SeatId JONAS = new SeatId(4);
    private static final SeatId LEYLA = new SeatId(5);

    private final StepWall wall = new StepWall(WORDS, Language.SV);

    @Test
    void it_takes_up_what_is_new_and_lets_go_what_was_taken_back() {
        var first = gives(WORDS, SARA, "tid");
        gives(OTHER, JONAS, "tid");
        assertThat(bricks()).isEmpty();
        gives(WORDS, JONAS, "tiden");
        assertThat(bricks()).containsExactly("tid 2");
        wall.take(new Event.Withdrawn(first));
        assertThat(bricks()).isEmpty();
        assertThat(wall.sent()).isEqualTo(1);
    }

    @Test
    void it_does_as_the_organiser_says_on_this_wall_alone() {
        gives(WORDS, SARA, "lugn");
        gives(WORDS, JONAS, "ro");
        wall.take(new Event.WordsJoined(OTHER, "lugn", "ro"));
        assertThat(bricks()).isEmpty();
        wall.take(new Event.WordsJoined(WORDS, "lugn", "ro"));
        assertThat(bricks()).containsExactly("ro 2");
        wall.take(new Event.WordsParted(WORDS, "ro"));
        wall.take(new Event.AllWordsShown(WORDS, true));
        assertThat(bricks()).containsExactly("lugn 1", "ro 1");
        wall.take(new Event.WordHidden(WORDS, "ro"));
        assertThat(wall.brick("ro").map(Brick::hidden)).contains(true);
    }

    @Test
    void a_word_that_was_corrected_counts_as_it_stands() {
        var given = gives(WORDS, SARA, "lung");
        gives(WORDS, JONAS, "lugn");
        var lugn = Optional.of(Payload.plain("lugn"));
        wall.take(new Event.Judged(given, Verdict.CORRECTED, lugn));
        assertThat(bricks()).containsExactly("lugn 2");
    }

    @Test
    void it_says_which_bricks_may_have_changed() {
        gives(WORDS, SARA, "tid");
        gives(WORDS, JONAS, "ro");
        var touched =
                wall.take(new Event.Contributed(WORDS, id(), LEYLA, LEYLA, Payload.plain("Tider")));
        assertThat(touched).containsExactly("tid");
    }

    private ContributionId gives(StepId step, SeatId seat, String text) {
        var id = id();
        wall.take(new Event.Contributed(step, id, seat, seat, Payload.plain(text)));
        return id;
    }

    private static ContributionId id() {
        return new ContributionId(UUID.randomUUID());
    }

    private List<String> bricks() {
        return wall.bricks().stream().map(brick -> brick.key() + " " + brick.count()).toList();
    }
}
