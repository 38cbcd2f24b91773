package tillit.outcomes.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.benchmark.Reason.NOT_JSON;
import static tillit.outcomes.benchmark.Reason.OTHER_FORMAT;
import static tillit.outcomes.benchmark.Reason.WRONG_VALUE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tillit.outcomes.benchmark.Reading;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;
import tillit.outcomes.benchmark.Reason;

/** Ekhamn's file on its way to Kalundborg, untouched and tampered with. */
class ExchangeFileTest {

    private static final String FILE = ExchangeText.of(SharedEkhamn.YEAR);

    @Test
    void what_one_wrote_the_other_reads() throws IOException {
        assertThat(read(FILE)).isEqualTo(new Read<>(SharedEkhamn.YEAR));
    }

    @Test
    void the_file_is_plain_to_read_for_people_too() {
        assertThat(FILE)
                .contains("\"format\" : \"tillit-figures/1\"")
                .contains("\"staff-turnover\" : 1")
                .contains("\"area\" : \"Vård & omsorg\"")
                .doesNotContain("numerator", "denominator");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "year" : 2024             | "year" : "2024"           | WRONG_VALUE | year
                    "year" : 2024             | "year" : 20240            | WRONG_VALUE | year
                    "municipality" : "Ekhamn" | "municipality" : " "      | WRONG_VALUE | municipality
                    "municipality" : "Ekhamn" | "municipality" : "E\\u0000" | WRONG_VALUE | municipality
                    "staff-turnover" : 1      | "staff-turnover" : 0      | WRONG_VALUE | definitions.staff-turnover
                    "span-median" : 2         | "best-manager" : 2        | WRONG_VALUE | definitions.best-manager
                    "span-median" : 2,        |                           | WRONG_VALUE | figures[0].figure
                    "value" : 18.5            | "value" : "many"          | WRONG_VALUE | figures[0].value
                    "value" : 18.5            | "value" : 1e999           | WRONG_VALUE | figures[0].value
                    "value" : 18.5            | "value" : -1              | WRONG_VALUE | figures[0].value
                    "low" : 6.1               | "low" : 7.4               | WRONG_VALUE | figures[1].low
                    "low" : 6.1,              |                           | WRONG_VALUE | figures[1].low
                    "high" : 8.7              | "high" : 5000             | WRONG_VALUE | figures[1].high
                    "area" : "Vård & omsorg", |                           | TWICE       | figures[2]
                    "area" : "Vård & omsorg"  | "area" : 7                | WRONG_VALUE | figures[2].area
                    tillit-figures/1          | tillit-figures/2          | OTHER_FORMAT | format
                    """)
    void whatever_is_not_right_is_named_with_its_place(
            String right, String wrong, Reason reason, String where) throws IOException {
        assertThat(FILE).contains(right);
        var changed = FILE.replace(right, wrong == null ? "" : wrong);
        assertThat(read(changed)).isEqualTo(new Unread<>(reason, where));
    }

    @Test
    void too_long_a_name_or_too_many_figures_are_not_taken_in() throws IOException {
        assertThat(read(FILE.replace("Ekhamn", "E".repeat(101))))
                .isEqualTo(new Unread<>(WRONG_VALUE, "municipality"));
        assertThat(read(figures("[" + "{},".repeat(5_000) + "{}]")))
                .isEqualTo(new Unread<>(WRONG_VALUE, "figures"));
        assertThat(read(figures("[]"))).isEqualTo(new Unread<>(WRONG_VALUE, "figures"));
        assertThat(read(figures("{}"))).isEqualTo(new Unread<>(WRONG_VALUE, "figures"));
    }

    @Test
    void a_file_of_another_kind_is_told_apart() throws IOException {
        assertThat(read("PK\u0003\u0004")).isEqualTo(new Unread<>(NOT_JSON));
        assertThat(read("[]")).isEqualTo(new Unread<>(OTHER_FORMAT, "format"));
        assertThat(read(FILE + FILE)).isEqualTo(new Unread<>(NOT_JSON));
        assertThat(read(FILE.substring(0, 200))).isEqualTo(new Unread<>(NOT_JSON));
    }

    private static String figures(String rows) {
        return FILE.substring(0, FILE.indexOf("\"figures\"")) + "\"figures\": " + rows + "}";
    }

    private static Reading<SharedYear> read(String text) throws IOException {
        return ExchangeFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
