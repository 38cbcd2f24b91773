package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.table.Files.rows;
import static tillit.table.Files.table;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel in Sweden and Denmark, and the systems that imitate it, make of a table. */
class CsvHabitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name;unit\nAino Lindqvist;Bokelund\n",
                "name,unit\nAino Lindqvist,Bokelund",
                "name\tunit\rAino Lindqvist\tBokelund\r",
                "\"name\";\"unit\"\r\n\"Aino Lindqvist\";\"Bokelund\"\r\n",
                "sep=;\r\nname;unit\r\nAino Lindqvist;Bokelund\r\n",
                "SEP=,\r\nname,unit\r\nAino Lindqvist,Bokelund\r\n",
                "name;unit;;;\r\n Aino Lindqvist ;\u00a0Bokelund;;;\r\n;;;;\r\n",
                "name;unit\nAino \u202ELind\u2066qvist\u200F;Bokelund",
                "\uFEFFname;unit\r\nAino\u0007 Lindqvist;Bokelund",
            })
    void the_file_tells_its_separator_and_the_cells_are_clean(String csv) throws IOException {
        var table = table(csv);
        assertThat(table.columns()).containsExactly("name", "unit");
        assertThat(rows(table)).containsExactly(List.of("Aino Lindqvist", "Bokelund"));
        assertThat(table.rows().getFirst().number()).isEqualTo(2);
        assertThat(table.rows().getFirst().cell("unit")).isEqualTo("Bokelund");
    }

    @Test
    void commas_inside_quoted_names_of_columns_are_no_separators() throws IOException {
        assertThat(table("\"Namn, förnamn, titel\";Enhet\nSara;Almvik").columns())
                .containsExactly("Namn, förnamn, titel", "Enhet");
    }

    @Test
    void a_line_break_within_quotes_stays_in_its_cell_and_excel_counts_one_row()
            throws IOException {
        var table = table("name;note\r\n\"Göran\";\"begins\r\non Monday\"\r\nSara;begins now\r\n");
        assertThat(table.rows().get(0).cell("note")).isEqualTo("begins\non Monday");
        assertThat(table.rows().get(1).number()).isEqualTo(3);
    }

    @Test
    void doubled_quotes_are_one() throws IOException {
        var row = table("name;note\nBirgitta;\"says \"\"hej\"\"; leaves\"\n").rows().getFirst();
        assertThat(row.cell("note")).isEqualTo("says \"hej\"; leaves");
    }

    @Test
    void blank_rows_are_left_out_but_counted() throws IOException {
        var table = table("\n\nname;unit\n\nSara;Almvik\n;\n   ;\nGöran;Bokelund\n\n");
        assertThat(table.rows()).extracting(Row::number).containsExactly(5, 8);
    }

    @Test
    void a_short_row_ends_in_empty_cells_and_a_long_one_says_that_it_is() throws IOException {
        var table = table("name;unit;from\nSara\nGöran;Almvik;2024-01-01;too much\n;;2024-01-01");
        assertThat(table.rows().get(0).cell("from")).isEmpty();
        assertThat(table.rows()).extracting(Row::isTooWide).containsExactly(false, true, false);
        assertThat(table.rows().get(2).cells()).containsExactly("", "", "2024-01-01");
    }

    @Test
    void the_apostrophe_that_makes_a_number_text_is_not_part_of_it() throws IOException {
        var row = table("id;name;start\n'0042;'t Hart;'2024-01-01").rows().getFirst();
        assertThat(row.cells()).containsExactly("0042", "'t Hart", "2024-01-01");
    }

    @Test
    void a_semicolon_file_means_a_decimal_comma_and_a_comma_file_a_point() throws IOException {
        assertThat(table("a;b\n1;2").usualMark()).isEqualTo(DecimalMark.COMMA);
        assertThat(table("a,b\n1,2").usualMark()).isEqualTo(DecimalMark.POINT);
    }
}
