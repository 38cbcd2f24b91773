package tillit.conversation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.method.Ekhamn.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Birgitta joins, parts and hides words on the wall; here Aino does it for her. */
class ModeratingTest {

    private static final StepId WORDS = new StepId("words");

    private final TestRoom room =
            TestRoom.started(
                    SmallMethod.open()
                            .step("words", "kind: words", "each: 3")
                            .step("talk", "kind: talk")
                            .method(),
                    List.of(AINO, SARA, JONAS));

    @Test
    void joined_words_count_as_the_one_and_so_does_what_is_joined_into_that_later() {
        joins("calm", "peace");
        joins("peace", "quiet");
        assertThat(wall().root("calm")).isEqualTo("quiet");
        assertThat(wall().root("peace")).isEqualTo("quiet");
    }

    @Test
    void joining_in_a_circle_changes_nothing() {
        joins("calm", "peace");
        assertThat(does(new Command.JoinWords(AINO, WORDS, "peace", "calm"))).isEmpty();
        assertThat(does(new Command.JoinWords(AINO, WORDS, "peace", "peace"))).isEmpty();
        assertThat(wall().root("peace")).isEqualTo("peace");
    }

    @Test
    void parting_takes_joined_words_apart_and_then_the_spellings() {
        joins("calm", "peace");
        does(new Command.PartWords(AINO, WORDS, "peace"));
        assertThat(wall().root("calm")).isEqualTo("calm");
        assertThat(wall().parted()).isEmpty();
        does(new Command.PartWords(AINO, WORDS, "peace"));
        assertThat(wall().parted()).containsExactly("peace");
        assertThat(does(new Command.PartWords(AINO, WORDS, "peace"))).isEmpty();
    }

    @Test
    void what_is_hidden_can_be_shown_again_and_is_when_it_is_joined_into_another() {
        does(new Command.HideWord(AINO, WORDS, "fool"));
        assertThat(does(new Command.HideWord(AINO, WORDS, "fool"))).isEmpty();
        assertThat(wall().hidden()).containsExactly("fool");
        does(new Command.UnhideWord(AINO, WORDS, "fool"));
        assertThat(wall().hidden()).isEmpty();
        does(new Command.HideWord(AINO, WORDS, "fool"));
        joins("fool", "full");
        assertThat(wall().hidden()).isEmpty();
    }

    @Test
    void words_that_one_has_sent_are_shown_when_a_leader_says_so() {
        does(new Command.ShowAllWords(AINO, WORDS, true));
        assertThat(wall().all()).isTrue();
        assertThat(does(new Command.ShowAllWords(AINO, WORDS, true))).isEmpty();
        does(new Command.ShowAllWords(AINO, WORDS, false));
        assertThat(wall().all()).isFalse();
    }

    @Test
    void it_is_for_leaders_on_a_wall_of_words_also_afterwards() {
        assertThat(room.refuses(new Command.HideWord(SARA, WORDS, "fool")))
                .isEqualTo(Refusal.LEADERS_ONLY);
        assertThat(room.refuses(new Command.HideWord(AINO, new StepId("talk"), "fool")))
                .isEqualTo(Refusal.WRONG_KIND);
        assertThat(room.refuses(new Command.HideWord(AINO, new StepId("none"), "fool")))
                .isEqualTo(Refusal.NO_SUCH_STEP);
        room.does(new Command.Close(AINO));
        does(new Command.HideWord(AINO, WORDS, "fool"));
        room.does(new Command.Erase(AINO));
        assertThat(wall()).isEqualTo(Overrides.NONE);
    }

    @Test
    void a_word_is_one_line_and_not_too_long() {
        for (var word : List.of("", " ", "two\nlines", "x".repeat(201))) {
            assertThat(room.refuses(new Command.HideWord(AINO, WORDS, word)))
                    .isEqualTo(Refusal.OUT_OF_RANGE);
            assertThat(room.refuses(new Command.JoinWords(AINO, WORDS, "peace", word)))
                    .isEqualTo(Refusal.OUT_OF_RANGE);
        }
    }

    private void joins(String word, String into) {
        does(new Command.JoinWords(AINO, WORDS, word, into));
    }

    private List<Event> does(Command command) {
        return room.does(command);
    }

    private Overrides wall() {
        return room.state.walls().in(WORDS);
    }
}
