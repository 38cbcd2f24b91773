package tillit.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A list of employees as a Swedish payroll gives it: Windows-1252, semicolons, a note of two lines, a blank row. */
class SampleTest {

    private final Table table = sample();

    @Test
    void people_keep_their_numbers_names_and_rows() {
        assertThat(table.column("anst.nr")).containsExactly("0042", "0043", "0044");
        assertThat(table.column("namn"))
                .containsExactly("Aino Lindqvist", "Nyström; Sara", "Søren Kjær");
        assertThat(table.rows()).extracting(Row::number).containsExactly(2, 3, 5);
        assertThat(table.column("Anm.")).containsExactly("vik. för Göran,\nt.o.m. våren");
    }

    @Test
    void days_and_hours_are_told_by_their_columns() {
        var days = DateColumn.of(table, "anställd fr.o.m.", "t.o.m.");
        var last = days.date(table.rows().getFirst().cell("T.o.m."));
        assertThat(last.map(DateColumn::isForever)).hasValue(true);
        assertThat(days.date(table.rows().get(1).cell("Anställd fr.o.m.")))
                .hasValue(LocalDate.of(2024, 3, 31));
        var hours = DecimalColumn.of(table, "Sjuktimmar");
        assertThat(table.column("sjuktimmar").stream().map(hours::number))
                .allMatch(hour -> hour.isPresent());
        assertThat(hours.number("1\u00a0234,5")).hasValue(new BigDecimal("1234.5"));
    }

    private static Table sample() {
        try (var file = SampleTest.class.getResourceAsStream("/tables/anstallda.csv")) {
            return Table.read(requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
