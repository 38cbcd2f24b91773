package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last of March, as it is written in Swedish, Danish and American systems. */
class DateColumnTest {

    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-31",
                "20240331",
                "2024/03/31",
                "2024.03.31",
                "31/3/2024",
                "31-03-2024",
                "31.3.2024",
                "3/31/2024",
                "31/3/24",
                "45382",
                "45382.25",
                "2024-03-31 00:00:00",
                "2024-03-31T07:30",
                "2024-03-31T23:59:59.000Z",
                "2024-03-31T00:00:00+02:00",
                "31-03-2024 00.00.00",
                "3/31/2024 12:00:00 AM",
            })
    void each_way_of_writing_is_understood(String written) {
        var column = DateColumn.of(List.of(written));
        assertThat(column.date(written)).hasValue(LAST_OF_MARCH);
        assertThat(column.alsoFits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-03-31", "240331"})
    void with_two_digits_the_year_comes_first_but_it_is_doubtful(String written) {
        var column = DateColumn.of(List.of(written));
        assertThat(column.date(written)).hasValue(LAST_OF_MARCH);
        assertThat(column.alsoFits()).hasValue(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void two_digits_over_31_are_a_year() {
        assertThat(DateColumn.of(List.of("01-02-03", "85-12-01")).date("01-02-03"))
                .hasValue(LocalDate.of(2001, 2, 3));
        assertThat(DateColumn.of(List.of("01-02-03", "01-12-85")).date("01-02-03"))
                .hasValue(LocalDate.of(2003, 2, 1));
    }

    @Test
    void a_year_of_two_digits_lies_from_1950_to_2049() {
        assertThat(DateOrder.DAY_MONTH_YEAR.read("1.3.49")).hasValue(LocalDate.of(2049, 3, 1));
        assertThat(DateOrder.DAY_MONTH_YEAR.read("1.3.50")).hasValue(LocalDate.of(1950, 3, 1));
    }

    @Test
    void the_day_comes_first_when_nothing_tells_and_that_is_a_doubt() {
        var column = DateColumn.of(List.of("1/3/2024", "12/11/2023"));
        assertThat(column.date("1/3/2024")).hasValue(LocalDate.of(2024, 3, 1));
        assertThat(column.alsoFits()).hasValue(DateOrder.MONTH_DAY_YEAR);
    }

    @Test
    void where_both_orders_give_the_same_days_there_is_no_doubt() {
        assertThat(DateColumn.of(List.of("1/1/2024", "5/5/2023")).alsoFits()).isEmpty();
    }

    @Test
    void the_last_days_settle_the_order_of_the_first_days() throws IOException {
        var table = Files.table("from,to\n1/3/2024,3/31/2024\n4/1/2024,12/31/2024\n");
        assertThat(DateColumn.of(table, "from").date("1/3/2024"))
                .hasValue(LocalDate.of(2024, 3, 1));
        var together = DateColumn.of(table, "from", "to");
        assertThat(together.date("1/3/2024")).hasValue(LocalDate.of(2024, 1, 3));
        assertThat(together.alsoFits()).isEmpty();
    }

    @Test
    void a_day_in_another_order_than_the_rest_is_its_own_error() {
        var column = DateColumn.of(List.of("31-03-2024", "15-04-2024", "4-15-2024", "2024-05-01"));
        assertThat(column.order()).isEqualTo(DateOrder.DAY_MONTH_YEAR);
        assertThat(column.date("15-04-2024")).isPresent();
        assertThat(column.date("4-15-2024")).isEmpty();
        assertThat(column.date("2024-05-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "1899-12-31",
                "2201-01-01",
                "3024-03-31",
                "2024-3/31",
                "tills vidare",
                "2024",
                "2024-03-31 kl 7",
                "",
                "00000",
                "2024-03-311",
            })
    void what_is_no_day_is_none(String written) {
        for (var order : DateOrder.values()) assertThat(order.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2099-12-31, true", "9999-12-31, true", "2999-12-31, true", "2098-12-31, false"})
    void until_further_notice_is_a_day_far_away(String written, boolean isForever) {
        var date = DateColumn.of(List.of("2024-01-01", written)).date(written);
        assertThat(date.map(DateColumn::isForever)).hasValue(isForever);
    }

    @Test
    void a_person_may_choose_the_other_order() {
        var column = DateColumn.of(List.of("1/3/2024"));
        assertThat(column.alsoFits().orElseThrow().read("1/3/2024"))
                .hasValue(LocalDate.of(2024, 1, 3));
    }

    @Test
    void the_numbers_of_excel_know_its_29_february_1900() {
        assertThat(ExcelNumber.day(59, false)).isEqualTo("1900-02-28");
        assertThat(ExcelNumber.day(61, false)).isEqualTo("1900-03-01");
        assertThat(ExcelNumber.day(0, true)).isEqualTo("1904-01-01");
    }
}
