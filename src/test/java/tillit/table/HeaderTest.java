package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.table.Files.refusal;
import static tillit.table.Files.table;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.table.TableRefused.Reason;

/** Columns are found by name, as people see names. */
class HeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person ID",
                "PERSON ID",
                " person  id ",
                "person\u00a0id",
                "\uFEFFperson id"
            })
    void capitals_and_spaces_do_not_matter(String name) throws IOException {
        var table = table("\"" + name + "\";Åldersgrupp\nP1;30–39");
        assertThat(table.has("person id")).isTrue();
        assertThat(table.rows().getFirst().cell("Person id")).isEqualTo("P1");
        assertThat(table.rows().getFirst().cell("ÅLDERSGRUPP")).isEqualTo("30–39");
    }

    @Test
    void a_column_that_is_not_there_is_empty() throws IOException {
        var table = table("person_id;name\nP1;Aino");
        assertThat(table.has("end_reason")).isFalse();
        assertThat(table.rows().getFirst().cell("end_reason")).isEmpty();
        assertThat(table.column("end_reason")).isEmpty();
    }

    @Test
    void a_column_without_a_name_keeps_its_place() throws IOException {
        assertThat(table("a;;b\n1;x;2").rows().getFirst().cell("b")).isEqualTo("2");
    }

    @Test
    void the_same_name_twice_is_refused_also_in_capitals() {
        var refusal = refusal("name;unit;Name\nSara;Almvik;Sara");
        assertThat(refusal.reason()).isEqualTo(Reason.SAME_COLUMN_TWICE);
        assertThat(refusal.value()).isEqualTo("Name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n;;\n", "\uFEFF", "sep=;", "1001;2024-01-01;12\n1002;2024-02-01;13"})
    void without_names_it_is_no_table(String csv) {
        assertThat(refusal(csv).reason()).isEqualTo(Reason.NO_HEADER);
    }

    @Test
    void names_alone_are_a_table_without_rows() throws IOException {
        assertThat(table("person_id;name").rows()).isEmpty();
    }
}
