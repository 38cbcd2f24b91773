package tillit.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where material may lie. */
class MaterialTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.via.dk/modul?nr=3, true",
        "http://www.via.dk, false",
        "javascript:alert(1), false",
        "https:javascript, false",
        "https://, false",
        "https://via.dk@elsewhere.example/, false",
        "https://via.dk/a b, false",
        "'', false"
    })
    void only_what_leads_to_a_page_that_nobody_changes_on_the_way(String address, boolean good) {
        assertThat(Material.isAddress(address)).isEqualTo(good);
        assertThat(Material.isAddress("https://via.dk/" + "x".repeat(400))).isFalse();
    }
}
