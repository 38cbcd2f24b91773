package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.table.Files.rows;
import static tillit.table.Files.table;
import static tillit.table.Files.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees in Excel is what is read. */
class WorkbookTest {

    @Test
    void days_numbers_and_texts_as_a_program_writes_them() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "payroll", "1.0")) {
            workbook.newWorksheet("Hidden").setVisibilityState(VisibilityState.HIDDEN);
            var sheet = workbook.newWorksheet("Anställda");
            var names = List.of("id", "namn", "från", "timmar", "chef", "när");
            for (int i = 0; i < names.size(); i++) sheet.value(0, i, names.get(i));
            sheet.value(1, 0, "0042");
            sheet.value(1, 1, "Åsa & \"Søren\" <Kjær>");
            sheet.value(1, 2, LocalDate.of(2024, 3, 31));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
            sheet.value(1, 3, 1234.5);
            sheet.value(1, 4, true);
            sheet.value(1, 5, LocalDateTime.of(2024, 3, 31, 7, 30));
            sheet.style(1, 5).format("d/m/yy h:mm").set();
            sheet.value(3, 0, 12345L);
            sheet.formula(3, 3, "1+1");
        }
        var table = table(bytes.toByteArray());
        assertThat(table.columns()).containsExactly("id", "namn", "från", "timmar", "chef", "när");
        assertThat(rows(table))
                .containsExactly(
                        List.of(
                                "0042",
                                "Åsa & \"Søren\" <Kjær>",
                                "2024-03-31",
                                "1234.5",
                                "true",
                                "2024-03-31T07:30"),
                        List.of("12345"));
        assertThat(table.rows()).extracting(Row::number).containsExactly(2, 4);
        assertThat(table.usualMark()).isEqualTo(DecimalMark.POINT);
    }

    @ParameterizedTest
    @CsvSource({
        "12345.0, 12345",
        "12345, 12345",
        "197001011234, 197001011234",
        "1.97001011234E11, 197001011234",
        "5.0000000000000003E-2, 0.05",
        "7.3999999999999995, 7.4",
        "-3.0, -3",
        "0.0, 0",
    })
    void numbers_stand_as_people_write_them(String inFile, String seen) throws IOException {
        assertThat(cell("<c r='A2'><v>" + inFile + "</v></c>")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<c r='A2' t='str'><f>A1&amp;B1</f><v>Aino L</v></c> | Aino L",
                "<c r='A2'><f>1+1</f><v>2</v></c> | 2",
                "<c r='A2'><f>HYPERLINK(1)</f></c><c r='B2'><v>1</v></c> | ~~",
                "<c r='A2' t='inlineStr'><is><t>Sara</t></is></c> | Sara",
                "<c t='inlineStr'><is><r><t>Sa</t></r><r><rPr/><t>ra</t></r><rPh><t>x</t></rPh></is></c> | Sara",
                "<c r='A2' t='b'><v>0</v></c> | false",
                "<c r='A2' t='e'><v>#N/A</v></c> | #N/A",
                "<c r='A2' t='d'><v>2024-03-31T00:00:00</v></c> | 2024-03-31T00:00:00",
                "<x:c r='A2' t='inlineStr'><x:is><x:t>G&#246;ran _x0041_</x:t></x:is></x:c> | Göran A",
            })
    void every_kind_of_cell(String xml, String seen) throws IOException {
        assertThat(cell(xml)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 45382, 2024-03-31",
        "22, 45382.3125, 2024-03-31T07:30",
        "164, 45382.0, 2024-03-31",
        "165, 45382, 45382",
        "166, 45382, 2024-03-31",
        "167, 0.5, 0.5",
        "14, 0.25, 0.25",
        "14, -1, -1",
        "14, tolv, tolv",
        "0, 45382, 45382",
        "2, 7.50, 7.5",
    })
    void a_number_with_the_style_of_a_day_is_a_day(String format, String number, String seen)
            throws IOException {
        var styles =
                """
                <styleSheet><numFmts>
                <numFmt numFmtId="164" formatCode="[$-41D]d\\ mmmm\\ yyyy;@"/>
                <numFmt numFmtId="165" formatCode="[Red]0.00&quot; dagar&quot;"/>
                <numFmt numFmtId="166" formatCode="MMM"/>
                <numFmt numFmtId="167" formatCode="hh:mm"/>
                </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="%s"/></cellXfs></styleSheet>
                """
                        .formatted(format);
        var file =
                workbook(
                        named() + "<row r='2'><c r='A2' s='1'><v>" + number + "</v></c></row>",
                        Map.of("xl/styles.xml", styles));
        assertThat(table(file).rows().getFirst().cell("name")).isEqualTo(seen);
    }

    @Test
    void workbooks_of_old_macs_count_from_1904() throws IOException {
        var rows = named() + "<row r='2'><c r='A2' s='0'><v>43920</v></c></row>";
        var styles = Map.of("xl/styles.xml", "<cellXfs><xf numFmtId='14'/></cellXfs>");
        assertThat(table(workbook(rows, styles)).column("name")).containsExactly("2020-03-30");
        assertThat(table(workbook("<workbookPr date1904='1'/>", rows, styles)).column("name"))
                .containsExactly("2024-03-31");
    }

    @Test
    void a_cell_far_to_the_right_keeps_its_column() throws IOException {
        var file =
                workbook(
                        "<row><c t='inlineStr'><is><t>a</t></is></c><c r='AB1' t='inlineStr'><is><t>far</t></is></c></row>"
                                + "<row><c r='AB2'><v>7</v></c></row>");
        assertThat(table(file).columns()).hasSize(28);
        assertThat(table(file).rows().getFirst().cell("far")).isEqualTo("7");
    }

    @Test
    void the_first_sheet_is_found_wherever_it_lies() throws IOException {
        var file =
                workbook(
                        "",
                        Map.of(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationship Id='' Target='/data/people.xml'/><Other Id='' Target='x'/>",
                                "data/people.xml",
                                "<sheetData>" + named() + "</sheetData>"));
        assertThat(table(file).columns()).containsExactly("name");
    }

    private static String cell(String xml) throws IOException {
        var table = table(workbook(named() + "<row r='2'>" + xml + "</row>"));
        return table.rows().getFirst().cell("name");
    }

    private static String named() {
        return "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c></row>";
    }
}
