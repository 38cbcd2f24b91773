package tillit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.shell.Languages;

/** Every sentence that a page or a mail asks for is there, in all three languages, and none lies about unused. */
class MessagesTest {

    private final Bundles bundles = Bundles.read();
    private final AskedKeys asked = AskedKeys.inSources(bundles);

    @Test
    void there_are_three_languages_with_the_same_keys() {
        assertThat(bundles.languages()).containsExactlyInAnyOrderElementsOf(Languages.ALL);
        for (var language : bundles.languages())
            assertThat(bundles.keys(language)).as(language).isEqualTo(bundles.keys());
    }

    @Test
    void no_key_stands_twice() {
        assertThat(bundles.doubles()).isEmpty();
    }

    @Test
    void every_key_that_is_asked_for_is_there() {
        assertThat(without(asked.all(), bundles.keys())).isEmpty();
    }

    @Test
    void every_key_made_of_parts_is_known_to_the_table() {
        assertThat(asked.beginnings()).isEqualTo(BuiltKeys.beginnings());
    }

    @Test
    void no_text_lies_about_unused() {
        assertThat(without(bundles.keys(), asked.all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void every_text_can_be_said_with_its_values(String language) {
        for (var key : bundles.keys()) {
            var text = bundles.text(language, key);
            assertThat(text).as(key).isNotBlank();
            assertThat(values(language, key)).as(key).isEqualTo(values("en", key));
            assertThat(said(language, text)).as(key).doesNotContain("{", "}");
        }
    }

    /** MessageFormat takes a lone ' as the beginning of a quotation, and swallows it and what follows. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void no_apostrophe_swallows_what_follows(String language) {
        assertThat(bundles.keys())
                .allSatisfy(key ->
                        assertThat(bundles.text(language, key).replace("''", ""))
                                .as(key)
                                .doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void every_style_of_a_date_or_time_tells_one(String language) {
        var styles = bundles.keys().stream().filter(key -> key.matches("(date|time)\\..*"));
        assertThat(styles).isNotEmpty().allSatisfy(key -> tellsTheTime(language, key));
    }

    @Test
    void every_call_brings_as_many_values_as_the_text_has_places() {
        var wrong = new ArrayList<String>();
        asked.calls()
                .forEach(call -> {
                    var places = values("en", call.key()).size();
                    if (places != call.values()) wrong.add(call + ", but the text has " + places);
                });
        assertThat(wrong).isEmpty();
    }

    private void tellsTheTime(String language, String key) {
        var pattern = said(language, bundles.text(language, key));
        assertThatCode(() ->
                        DateTimeFormatter.ofPattern(pattern, Locale.of(language))
                                .format(ZonedDateTime.now(ZoneOffset.UTC)))
                .as(key)
                .doesNotThrowAnyException();
    }

    private List<String> values(String language, String key) {
        return Bundles.places(bundles.text(language, key));
    }

    private static String said(String language, String text) {
        return new MessageFormat(text, Locale.of(language))
                .format(new Object[] {1, 2, 3, 4, 5, 6, 7});
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        var rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }
}
