package tillit.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

/** What no keyboard writes is let go, and what cannot be read is nothing. */
class TypedTest {

    @Test
    void a_line_is_without_control_characters_and_without_space_around_it() {
        assertThat(Typed.line("  a\u0000b\nc\t ")).isEqualTo("a b c");
        assertThat(Typed.line((String) null)).isEmpty();
        assertThat(Typed.line(new LinkedMultiValueMap<>(), "name")).isEmpty();
    }

    @Test
    void more_than_a_line_keeps_its_line_breaks() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("words", " a\r\nb\u0000c\rd ");
        assertThat(Typed.lines(typed, "words")).isEqualTo("a\nb c\nd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "21", "1.5", "ett", "00000000001", "९"})
    void what_is_no_number_from_one_to_the_most_is_none(String text) {
        assertThat(Typed.number(text, 20)).isEmpty();
        assertThat(Typed.number("20", 20)).contains(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1999-12-31", "2201-01-01", "-999999999-01-01", "2027-02-30", "i dag"})
    void what_is_no_day_of_our_time_is_none(String text) {
        assertThat(Typed.day(text)).isEmpty();
        assertThat(Typed.day("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_key_that_was_lost_is_a_new_one() {
        var key = UUID.randomUUID();
        assertThat(Typed.key(key.toString())).isEqualTo(key);
        assertThat(Typed.key("none")).isNotEqualTo(Typed.key("none"));
    }
}
