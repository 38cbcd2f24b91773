package tillit.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, however it is typed. */
class SoughtTest {

    private static final List<String> TEXTS =
            List.of("At tale om det svære", "Øvelser i læring, for ledere på Ærø");
    private static final List<String> SUBJECTS = List.of("Svåra samtal", "Konflikter");

    @ParameterizedTest
    @CsvSource({
        "svære, true",
        "SVARE, true",
        "svaere, true",
        "svära, true",
        "ovelser, true",
        "övelser, true",
        "oevelser, true",
        "läring, true",
        "aero, true",
        "svåra, true",
        "svaara samtal, true",
        "konflikt tale, true",
        "konflikt fiske, false",
        "'  på, ledere!  ', true"
    })
    void each_word_is_found_in_any_case_and_with_any_keyboard(String words, boolean found) {
        assertThat(new Sought(words, "").finds(TEXTS, SUBJECTS)).isEqualTo(found);
    }

    @Test
    void a_subject_is_found_whole_and_together_with_words() {
        assertThat(new Sought("", "konflikter").finds(TEXTS, SUBJECTS)).isTrue();
        assertThat(new Sought("", "konflikt").finds(TEXTS, SUBJECTS)).isFalse();
        assertThat(new Sought("fiske", "Konflikter").finds(TEXTS, SUBJECTS)).isFalse();
        assertThat(new Sought("läring", "Konflikter").finds(TEXTS, SUBJECTS)).isTrue();
    }

    @Test
    void who_looks_for_nothing_finds_everything() {
        assertThat(new Sought("", "").finds(List.of(), List.of())).isTrue();
        assertThat(new Sought("!?", "").finds(TEXTS, SUBJECTS)).isTrue();
        assertThat(new Sought("", "").isAnything()).isTrue();
    }
}
