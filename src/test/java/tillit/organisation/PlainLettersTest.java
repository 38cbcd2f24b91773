package tillit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Dane, a Swede and somebody with an English keyboard look for the same colleague. */
class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({
        "Jonas Öberg, jonas oberg",
        "JONAS ØBERG, jonas oberg",
        "Freja Kjær, freja kjar",
        "freja kjär, freja kjar",
        "Thomas O'Connor, thomas oconnor",
        "Ida Sjöqvist-Møller, ida sjoqvist moller",
        "Łukasz Kołodziej, lukasz kolodziej",
        "Songül Yıldız, songul yildiz",
        "50%, 50",
        "_, ''",
    })
    void a_name_is_found_however_its_letters_are_typed(String typed, String plain) {
        assertThat(PlainLetters.of(typed)).isEqualTo(plain);
    }
}
