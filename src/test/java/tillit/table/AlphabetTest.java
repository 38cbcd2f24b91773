package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.table.Files.table;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Åsa Sjöqvist and Søren Kjær keep their letters, whichever program wrote them. */
class AlphabetTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "windows-1252, ''",
        "ISO-8859-1, ''",
    })
    void names_survive_every_alphabet_of_excel(String alphabet, String mark) throws IOException {
        var csv = mark + "näme;enhet\r\nÅsa Sjöqvist;Ærø\r\nSøren Kjær;Älmhult\r\n";
        var table = table(csv.getBytes(Charset.forName(alphabet)));
        assertThat(table.columns()).containsExactly("näme", "enhet");
        assertThat(table.column("näme")).containsExactly("Åsa Sjöqvist", "Søren Kjær");
        assertThat(table.column("enhet")).containsExactly("Ærø", "Älmhult");
    }
}
