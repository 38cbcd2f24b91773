package tillit.conversation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a word, on the wall it is text. */
class HarmlessTest {

    @ParameterizedTest
    @CsvSource({
        "tr\u200bygg, trygg",
        "\u202etrygg\u202c, trygg",
        "trygg \uD83D\uDE00, trygg",
        "\uFEFFtrygg\u00ad, trygg",
        "❤\uFE0F trygg ❤\uFE0F, trygg",
        "tillsa\u0308tt, tillsätt",
        "'  trygg,  snäll... ', 'trygg, snäll'",
        "\"trygg\", trygg",
        "- trygg, trygg",
        "<script>alert(1)</script>, script alert(1) /script",
        "javascript:alert(1), javascript:alert(1"
    })
    void what_is_not_seen_is_taken_away_and_the_rest_is_text(String sent, String shown) {
        assertThat(Written.of(sent, Language.SV).orElseThrow().shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE00",
                "❤\uFE0F",
                "\u200b\u200d",
                "...",
                " ",
                "<>",
                "\u202e",
                "\u0301"
            })
    void what_has_no_letter_and_no_digit_is_no_word(String sent) {
        assertThat(Written.of(sent, Language.SV)).isEmpty();
    }

    @Test
    void marks_piled_upon_a_letter_are_at_most_two() {
        var shown = Written.of("t" + "\u0334".repeat(40) + "id", Language.SV).orElseThrow().shown();
        assertThat(shown.length()).isLessThanOrEqualTo(5);
    }

    @Test
    void words_in_other_scripts_stay_whole() {
        for (var word : new String[] {"ثقة", "विश्वास", "ความไว้ใจ", "довіра", "24"})
            assertThat(Written.of(word, Language.SV).orElseThrow().shown()).isEqualTo(word);
    }

    @Test
    void a_key_is_one_line_and_at_most_two_hundred_characters() {
        var key = Written.of("word\nword " + "x ".repeat(300), Language.EN).orElseThrow().key();
        assertThat(key).hasSizeLessThanOrEqualTo(200).doesNotContain("\n");
    }
}
