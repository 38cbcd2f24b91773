package tillit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only when it would have found it. */
class NeedlesTest {

    private static final String PHRASE = "tallkotte-vinterljus-brygga-4711";

    private final Needles needles = new Needles().phrase(PHRASE);

    @Test
    void aPhraseIsFoundInTheMiddleAndAtTheEnd() {
        assertThat(needles.in("före " + PHRASE + " efter")).containsExactly(PHRASE);
        assertThat(needles.in("före " + PHRASE)).containsExactly(PHRASE);
        assertThat(needles.in("före " + PHRASE.substring(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "xxx"})
    void aPhraseIsFoundInsideBase64(String before) {
        var hidden = (before + PHRASE + " och mer").getBytes(StandardCharsets.UTF_8);
        assertThat(needles.in(Base64.getEncoder().encodeToString(hidden))).isNotEmpty();
        assertThat(needles.in(Base64.getUrlEncoder().encodeToString(hidden))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void aPhraseIsFoundInWideLetters(String name) {
        var wide = PHRASE.getBytes(Charset.forName(name));
        var latin = new String(wide, StandardCharsets.ISO_8859_1);
        assertThat(needles.in(latin)).contains(PHRASE + " as " + name);
    }
}
