package tillit.organisation.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.organisation.scim.Filter.Match;

/** What a directory asks for when it looks somebody up. */
class FilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "userName eq \"sara.nystrom\" | username | sara.nystrom",
                "USERNAME EQ \"sara\"         | username | sara",
                "emails.value eq \"s@e.se\"   | emails.value | s@e.se",
                "emails[type eq \"work\"].value eq \"s@e.se\" | emails.value | s@e.se",
                "externalId eq \"a \\\"b\\\" c\" | externalid | a \"b\" c",
                "active eq true              | active | true",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"x\" | username | x"
            })
    void one_thing_is_equal(String text, String attribute, String value) {
        assertThat(Filter.of(text).matches()).containsExactly(new Match(attribute, value));
    }

    @Test
    void entra_asks_whether_somebody_is_in_a_group() {
        assertThat(Filter.of("id eq \"g\" and members eq \"p\"").matches())
                .containsExactly(new Match("id", "g"), new Match("members", "p"));
    }

    @Test
    void nothing_asked_for_is_everybody() {
        assertThat(Filter.of(" ")).isEqualTo(Filter.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName co \"sara\"",
                "userName eq \"sara\" or userName eq \"olle\"",
                "not (userName eq \"sara\")",
                "userName eq sara",
                "userName eq \"sara",
                "userName eq \"sara\" and ",
                "userName eq \"sara\" userName eq \"olle\"",
                "userName pr",
                "x"
            })
    void anything_else_is_refused_as_no_filter(String text) {
        assertThatThrownBy(() -> Filter.of(text))
                .isInstanceOfSatisfying(
                        NotTaken.class, it -> assertThat(it.why()).isEqualTo(Wrong.FILTER));
    }

    @Test
    void a_filter_of_a_thousand_pages_is_refused() {
        var text = "userName eq \"" + "x".repeat(2_000) + "\"";
        assertThatThrownBy(() -> Filter.of(text)).isInstanceOf(NotTaken.class);
    }
}
