package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tillit.table.Files.refusal;
import static tillit.table.Files.table;
import static tillit.table.Files.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.table.TableRefused.Reason;

/** Workbooks that are made to do damage. */
class HostileWorkbookTest {

    private static final String HEADER =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c></row>";

    @Test
    void a_zip_bomb_is_stopped_as_it_unpacks() throws IOException {
        var bomb = workbook(HEADER + " ".repeat(64 << 20));
        assertThat(bomb).hasSizeLessThan(100_000);
        var refusal = refusal(bomb);
        assertThat(refusal.reason()).isEqualTo(Reason.PACKED_TOO_TIGHT);
        assertThat(refusal.value()).isEqualTo("xl/worksheets/sheet1.xml");
    }

    @Test
    void a_bomb_in_a_part_that_nobody_asks_for_is_not_unpacked() throws IOException {
        var bomb = workbook(HEADER, Map.of("xl/vbaProject.bin", "\0".repeat(64 << 20)));
        assertThat(table(bomb).columns()).containsExactly("name");
    }

    @Test
    void the_texts_of_a_workbook_can_be_a_bomb_too() throws IOException {
        var texts = Map.of("xl/sharedStrings.xml", "<sst>" + "<si><t/></si>".repeat(500_000));
        assertThat(refusal(workbook(HEADER, texts)).reason()).isEqualTo(Reason.PACKED_TOO_TIGHT);
    }

    @Test
    void one_long_text_named_by_many_cells_is_too_large() throws IOException {
        var rows = new StringBuilder(HEADER);
        for (int i = 2; i < 20_000; i++)
            rows.append(
                    "<row r='%d'><c t='s' a='%x'><v>0</v></c></row>"
                            .formatted(i, i * 7919L * 104729));
        var text =
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>" + "long".repeat(1_000) + "</t></si></sst>");
        assertThat(refusal(workbook(rows.toString(), text)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void entities_that_multiply_are_not_read() throws IOException {
        var bomb =
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
        assertThat(refusal(workbook(HEADER, Map.of("xl/sharedStrings.xml", bomb))).reason())
                .isEqualTo(Reason.STRANGE_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&b;", "&secret;", "&#1114112;", "&#x110000;"})
    void an_entity_that_excel_does_not_know_is_refused(String entity) throws IOException {
        var file = workbook("<row><c t='inlineStr'><is><t>" + entity + "</t></is></c></row>");
        assertThat(refusal(file).reason()).isEqualTo(Reason.STRANGE_WORKBOOK);
    }

    @Test
    void a_tag_that_is_longer_than_any_or_never_ends() throws IOException {
        for (var end : List.of("'/>", ""))
            assertThat(refusal(workbook(HEADER + "<c a='" + noise(100_000) + end)).reason())
                    .isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void a_part_that_is_larger_than_any_is_not_unpacked_to_its_end() throws IOException {
        assertThat(refusedAsSmall(workbook(HEADER + noise(1_100_000))).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void empty_texts_take_memory_too() throws IOException {
        var texts = Map.of("xl/sharedStrings.xml", "<si><t/></si>".repeat(30_000));
        assertThat(refusedAsSmall(workbook(HEADER, texts)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GS1", "XFD1", "ZZZ1"})
    void a_cell_beyond_the_last_column(String address) throws IOException {
        var refusal = refusal(workbook(HEADER + "<row><c r='" + address + "'><v>1</v></c></row>"));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void an_empty_cell_beyond_the_last_column_does_no_harm() throws IOException {
        assertThat(table(workbook(HEADER + "<row><c r='XFD1' s='1'/></row>")).rows()).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_is_told_with_its_row() throws IOException {
        var cell = "<row r='7'><c t='inlineStr'><is><t>%s</t></is></c></row>";
        assertThat(table(workbook(HEADER + cell.formatted("x".repeat(4_000)))).rows()).hasSize(1);
        var refusal = refusal(workbook(HEADER + cell.formatted("x".repeat(4_001))));
        assertThat(refusal.reason()).isEqualTo(Reason.CELL_TOO_LONG);
        assertThat(refusal.row()).hasValue(7);
        var inPieces = cell.formatted("x</t><t>".repeat(4_001));
        assertThat(refusal(workbook(HEADER + inPieces)).reason()).isEqualTo(Reason.CELL_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t='s'><v>1</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c t='s'><v>first</v></c></row>",
                "<row><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
                "<",
                "<>",
                "< >",
            })
    void a_sheet_that_contradicts_itself(String rows) throws IOException {
        assertThat(refusal(workbook(HEADER + rows)).reason()).isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void a_part_with_a_password() throws IOException {
        var file = workbook(HEADER);
        for (int i = 0; i < file.length - 8; i++)
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1) file[i + 8] |= 1;
        assertThat(refusal(file).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_picture_in_a_zip_is_no_workbook() throws IOException {
        var file = workbook(HEADER);
        for (int i = 0; i < file.length - 8; i++)
            if (new String(file, i, 8, StandardCharsets.ISO_8859_1).equals("workbook"))
                file[i] = 'x';
        assertThat(refusal(file).reason()).isEqualTo(Reason.NOT_A_TABLE);
    }

    /** Where a part may be a megabyte, packed as tightly as it likes. */
    private static TableRefused refusedAsSmall(byte[] file) {
        var small = new Limits(1 << 20, 1 << 20, 100_000, 50, 20, 200);
        return catchThrowableOfType(
                TableRefused.class, () -> Table.read(new ByteArrayInputStream(file), small));
    }

    private static String noise(int length) {
        var random = new Random(7);
        var noise = new StringBuilder();
        for (int i = 0; i < length; i++) noise.append((char) ('a' + random.nextInt(26)));
        return noise.toString();
    }
}
