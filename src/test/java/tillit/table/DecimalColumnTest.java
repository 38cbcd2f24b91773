package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours of sick leave, as payrolls write them. */
class DecimalColumnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 234,5",
                "1\u00a0234,5",
                "1\u202f234,5",
                "1.234,5",
                "1,234.5",
                "1 234.5",
                "1234,5",
                "1234.5",
            })
    void the_way_of_writing_is_seen_whatever_the_file(String written) {
        for (var usual : DecimalMark.values()) {
            var column = DecimalColumn.of(List.of(written), usual);
            assertThat(column.number(written)).hasValue(new BigDecimal("1234.5"));
            assertThat(column.isDoubtful()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | COMMA | 1.234",
                "1,234 | POINT | 1234",
                "1.234 | COMMA | 1234",
                "1.234 | POINT | 1.234"
            })
    void what_can_be_read_in_two_ways_is_read_as_the_file_does(
            String written, DecimalMark usual, BigDecimal number) {
        var column = DecimalColumn.of(List.of(written), usual);
        assertThat(column.number(written)).hasValue(number);
        assertThat(column.isDoubtful()).isTrue();
    }

    @Test
    void one_clear_number_settles_the_column() {
        var column = DecimalColumn.of(List.of("1,234", "7,5", "12"), DecimalMark.POINT);
        assertThat(column.number("1,234")).hasValue(new BigDecimal("1.234"));
        assertThat(column.isDoubtful()).isFalse();
    }

    @Test
    void a_number_that_is_written_otherwise_is_its_own_error() {
        var column = DecimalColumn.of(List.of("7,5", "8,25", "9.75"), DecimalMark.COMMA);
        assertThat(column.number("8,25")).hasValue(new BigDecimal("8.25"));
        assertThat(column.number("9.75")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-3, -3", "\u22123, -3", "0, 0", "007, 7", "-1 234 567, -1234567"})
    void whole_numbers_are_the_same_everywhere(String written, BigDecimal number) {
        for (var mark : DecimalMark.values()) assertThat(mark.read(written)).hasValue(number);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_number_is_none(DecimalMark mark) {
        for (var written :
                List.of(
                        "",
                        "-",
                        "tolv",
                        "1 23",
                        "1 234.567,8,9",
                        "1,2,3",
                        "1e5",
                        "12 h",
                        "--1",
                        "1.234 567")) assertThat(mark.read(written)).as(written).isEmpty();
    }
}
