package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Tillit writes is opened by Excel with a double click, and runs nothing there. */
class CsvOutTest {

    private static final String LETTERS = "aåäöæø =+-@'\"＝＋－＠;,\t\n09.|%🙂";
    private static final int SEED = 20241231;

    @Test
    void excel_sees_at_once_that_it_is_utf_8_with_semicolons() throws IOException {
        assertThat(written(List.of(List.of("name", "units"), List.of("Søren Kjær", "3"))))
                .isEqualTo("\uFEFF\"name\";\"units\"\r\n\"Søren Kjær\";\"3\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+SUM(A1:A9)",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u00a0=1",
                "\u200B=1",
                "＝1",
                "＋1",
                "－1",
                "＠A",
                "\"=1",
                "-",
            })
    void a_formula_becomes_text(String formula) throws IOException {
        assertThat(cellInFile(formula)).startsWith("'");
        assertThat(readBack(formula)).isEqualTo(formula.strip().replaceAll("^[\\p{Z}\u200B]+", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3",
                "-1 234,5",
                "12.5",
                "Ann-Marie",
                "2024-03-31",
                "a=b",
                "'t Hart",
                "aino@ekhamn.example"
            })
    void numbers_days_and_names_are_left_as_they_are(String text) throws IOException {
        assertThat(cellInFile(text)).isEqualTo(text);
        assertThat(readBack(text)).isEqualTo(text);
    }

    @Test
    void an_apostrophe_of_ones_own_survives() throws IOException {
        for (var text : List.of("'=1", "'0042", "''", "'", "'-", "'''x"))
            assertThat(readBack(text)).isEqualTo(text);
    }

    @Test
    void whatever_is_written_is_read_back_the_same() throws IOException {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            var rows = rows(random);
            var file = new ArrayList<>(List.of(List.of("a", "b", "c, d; e")));
            file.addAll(rows);
            var table = Files.table(written(file));
            assertThat(
                            table.rows().stream()
                                    .map(row ->
                                            List.of(
                                                    row.cell("a"),
                                                    row.cell("b"),
                                                    row.cell("c, d; e"))))
                    .as("seed %d, table %d", SEED, i)
                    .isEqualTo(rows);
        }
    }

    private static List<List<String>> rows(Random random) {
        var rows = new ArrayList<List<String>>();
        for (int row = random.nextInt(6); row >= 0; row--)
            rows.add(List.of("P" + row, cell(random), cell(random)));
        return rows;
    }

    /** Of letters that are hard to write, without space around, as cells are read. */
    private static String cell(Random random) {
        var letters = LETTERS.codePoints().toArray();
        var cell = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--)
            cell.appendCodePoint(letters[random.nextInt(letters.length)]);
        return cell.toString().strip();
    }

    private static String readBack(String cell) throws IOException {
        return Files.table(written(List.of(List.of("name", "x"), List.of(cell, "x"))))
                .rows()
                .getFirst()
                .cell("name");
    }

    private static String cellInFile(String cell) throws IOException {
        var line = written(List.of(List.of(cell, "x")));
        return line.substring(2, line.length() - "\";\"x\"\r\n".length()).replace("\"\"", "\"");
    }

    private static String written(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new CsvOut(bytes)) {
            for (var row : rows) out.row(row);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
