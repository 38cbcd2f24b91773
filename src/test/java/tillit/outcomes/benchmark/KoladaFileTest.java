package tillit.outcomes.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tillit.outcomes.benchmark.Kpi.ENGAGEMENT;
import static tillit.outcomes.benchmark.Kpi.SICK_LEAVE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;

/** A file that Birgitta has saved from Kolada, and files that are something else. */
class KoladaFileTest {

    @Test
    void totals_are_taken_and_nothing_deleted_nothing_missing_and_nothing_of_something_else()
            throws IOException {
        try (var file = getClass().getResourceAsStream("/kolada/data-n00090-u00200.json")) {
            assertThat(file).isNotNull();
            assertThat(KoladaFile.read(file))
                    .isEqualTo(
                            new Read<>(
                                    List.of(
                                            new Benchmark(SICK_LEAVE, "0680", 2023, 6.2),
                                            new Benchmark(SICK_LEAVE, "0680", 2024, 6.1),
                                            new Benchmark(ENGAGEMENT, "0581", 2024, 79))));
        }
    }

    @Test
    void a_file_of_something_else_is_answered_with_a_reason() throws IOException {
        assertThat(read("kommun;värde")).isEqualTo(new Unread<>(Reason.NOT_JSON));
        assertThat(read("{\"values\": [], \"values\": []}"))
                .isEqualTo(new Unread<>(Reason.NOT_JSON));
        assertThat(read("{\"values\": []} x")).isEqualTo(new Unread<>(Reason.NOT_JSON));
        assertThat(read("[1]")).isEqualTo(new Unread<>(Reason.OTHER_FORMAT, "values"));
        assertThat(read("")).isEqualTo(new Unread<>(Reason.OTHER_FORMAT, "values"));
        assertThat(read("{\"values\": []}")).isEqualTo(new Unread<>(Reason.NOTHING_KNOWN));
        assertThat(read("[".repeat(100_000))).isEqualTo(new Unread<>(Reason.NOT_JSON));
    }

    @Test
    void rows_that_make_no_sense_are_left_out() throws IOException {
        for (var row :
                List.of(
                        "7",
                        "{}",
                        "{'kpi':'N00090','municipality':'Jönköping','period':2024,'values':[{'gender':'T','value':6}]}",
                        "{'kpi':'N00090','municipality':'0680','period':1989,'values':[{'gender':'T','value':6}]}",
                        "{'kpi':'N00090','municipality':'0680','period':2101,'values':[{'gender':'T','value':6}]}",
                        "{'kpi':'N00090','municipality':'0680','period':'2024','values':[{'gender':'T','value':6}]}",
                        "{'kpi':'N00090','municipality':'0680','period':2024,'values':[{'gender':'T','value':1e999}]}",
                        "{'kpi':'N00090','municipality':'0680','period':2024,'values':[{'gender':'T','value':-1}]}",
                        "{'kpi':'N00090','municipality':'0680','period':2024,'values':{'gender':'T','value':'6'}}"))
            assertThat(read("{\"values\": [" + row.replace('\'', '"') + "]}"))
                    .as(row)
                    .isEqualTo(new Unread<>(Reason.NOTHING_KNOWN));
    }

    @Test
    void more_values_than_anybody_asks_for_are_too_many() throws IOException {
        assertThat(read("{\"values\": [" + "0,".repeat(10_000) + "0]}"))
                .isEqualTo(new Unread<>(Reason.TOO_LARGE));
    }

    @Test
    void a_file_without_end_is_read_only_to_the_limit() throws IOException {
        var endless = new Endless();
        assertThat(KoladaFile.read(endless)).isEqualTo(new Unread<>(Reason.TOO_LARGE));
        assertThat(endless.given).isEqualTo(Json.MOST_BYTES + 1L);
    }

    private static Reading<List<Benchmark>> read(String text) throws IOException {
        return KoladaFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** Blanks for ever. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            given += length;
            return length;
        }
    }
}
