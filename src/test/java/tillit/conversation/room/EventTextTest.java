package tillit.conversation.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tillit.conversation.method.ContributionId;
import tillit.conversation.method.Event;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.StepId;

/** Events of a hall come back from the log as they were, and words lie apart from facts. */
class EventTextTest {

    private static final StepId WORDS = new StepId("words");
    private static final SeatId SARA = new SeatId(3);

    static final List<Event> IN_A_HALL =
            List.of(
                    new Event.TablesLaid(40),
                    new Event.SatDown(SARA, 7),
                    new Event.Hosted(7, SARA),
                    new Event.WordsJoined(WORDS, "arbetsro", "lugn och ro"),
                    new Event.WordsParted(WORDS, "lugn och ro"),
                    new Event.WordHidden(WORDS, "dumskalle"),
                    new Event.WordUnhidden(WORDS, "dumskalle"),
                    new Event.AllWordsShown(WORDS, true),
                    new Event.SaidInTheWay(new ContributionId(new UUID(0, 1)), true));

    @ParameterizedTest
    @FieldSource("IN_A_HALL")
    void it_comes_back_as_it_was(Event event) {
        assertThat(EventText.of(event).event()).isEqualTo(event);
    }

    @ParameterizedTest
    @FieldSource("IN_A_HALL")
    void no_word_is_among_the_facts(Event event) {
        assertThat(EventText.of(event).facts())
                .doesNotContain("arbetsro", "lugn", "dumskalle")
                .contains("{");
    }
}
