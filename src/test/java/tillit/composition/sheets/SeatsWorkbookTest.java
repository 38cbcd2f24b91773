package tillit.composition.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tillit.composition.grouping.Form;
import tillit.table.Row;
import tillit.table.Table;

class SeatsWorkbookTest {

    @TempDir private Path folder;
    private byte[] workbook = {};

    @BeforeEach
    void write() throws IOException {
        var seats = new Seats(LeadersDay.brief(), LeadersDay.placement(), Locale.of("sv"));
        var out = new ByteArrayOutputStream();
        new SeatsWorkbook(
                        seats,
                        Form.TABLES,
                        (key, values) ->
                                values.length == 0 ? key : key + " " + Arrays.toString(values))
                .write(out);
        workbook = out.toByteArray();
    }

    @Test
    void the_first_sheet_has_everybody_by_name_with_their_tables() throws IOException {
        var everybody = Table.read(new ByteArrayInputStream(workbook));

        assertThat(everybody.columns())
                .containsExactly(
                        "sheets.name",
                        "sheets.column.unit",
                        "sheets.gathering [1]",
                        "sheets.gathering [2]");
        assertThat(everybody.rows())
                .extracting(Row::cells)
                .extracting(cells -> String.join("|", cells))
                .contains("Göran Öberg|Hamnskolan|2|1", "Sara Nyström|Hamnskolan|1");
    }

    @Test
    void there_is_a_sheet_for_each_gathering() throws IOException {
        assertThat(parts().keySet())
                .contains(
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/worksheets/sheet3.xml");
    }

    @Test
    void a_name_that_begins_like_a_formula_is_text() throws IOException {
        assertThat(parts().values()).noneMatch(part -> part.contains("<f>"));
        assertThat(parts().values()).anyMatch(part -> part.contains("=1+1"));
        assertThat(parts().values()).noneMatch(part -> part.contains(">=1+1"));
        assertThat(Table.read(new ByteArrayInputStream(workbook)).column("sheets.name"))
                .contains("=1+1");
    }

    @Test
    void nothing_secret_is_in_it() throws IOException {
        assertThat(parts().values()).noneMatch(part -> part.contains("secret"));
    }

    private Map<String, String> parts() throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(Files.write(folder.resolve("seats.xlsx"), workbook).toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
