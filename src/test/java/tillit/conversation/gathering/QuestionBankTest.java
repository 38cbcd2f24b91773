package tillit.conversation.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that Birgitta can choose from. */
class QuestionBankTest {

    @Test
    void there_are_a_dozen_or_so_each_in_three_languages_and_none_twice() {
        var all = QuestionBank.all();
        assertThat(all).hasSizeBetween(12, 20);
        assertThat(all).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(question ->
                        assertThat(question.words().byLanguage())
                                .containsOnlyKeys("sv", "da", "en"));
    }

    @Test
    void each_is_one_that_can_be_asked_aloud_and_read_from_the_back_of_the_hall() {
        assertThat(texts()).allMatch(text -> text.endsWith("?")).doesNotHaveDuplicates();
        assertThat(texts()).allMatch(text -> text.length() <= 100);
    }

    @Test
    void a_question_of_the_bank_is_asked_in_the_language_of_whoever_reads_it() {
        assertThat(QuestionBank.in("da", "Hur har vi det just nu?"))
                .isEqualTo("Hvordan har vi det lige nu?");
        assertThat(QuestionBank.in("sv", "Hvordan har vi det lige nu?"))
                .isEqualTo("Hur har vi det just nu?");
    }

    @Test
    void a_question_of_ones_own_stays_as_it_was_written() {
        assertThat(QuestionBank.in("da", "Vad gör vi med köket?"))
                .isEqualTo("Vad gör vi med köket?");
    }

    private static List<String> texts() {
        return QuestionBank.all().stream()
                .flatMap(question -> question.words().byLanguage().values().stream())
                .toList();
    }
}
