package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tillit.table.Files.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.table.TableRefused.Reason;

/** Text that means harm, or was never a table. */
class HostileCsvTest {

    @Test
    void of_two_gigabytes_no_more_than_the_limit_is_read() {
        var endless = new Endless();
        var refusal = catchThrowableOfType(TableRefused.class, () -> Table.read(endless));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.value()).isEqualTo("64");
        assertThat(endless.given).isBetween(64L << 20, (64L << 20) + 1);
    }

    @Test
    void a_million_columns() {
        var refusal = refusal("name;".repeat(1_000_000));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(refusal.value()).isEqualTo("200");
    }

    @Test
    void half_a_million_rows_and_one() {
        var refusal = refusal("n;\n" + "1;\n".repeat(500_001));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal.value()).isEqualTo("500000");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_with_its_row() {
        var refusal = refusal("name;unit\nSara;Almvik\nGöran;\"Bokelund\nAino;Almvik\n");
        assertThat(refusal.reason()).isEqualTo(Reason.QUOTE_NEVER_CLOSED);
        assertThat(refusal.row()).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4_001, 100_000, 1_000_000})
    void a_quote_that_swallows_the_rest_of_a_long_file_is_a_cell_too_long(int rest) {
        var refusal = refusal("name;unit\nSara;Almvik\nGöran;\"" + "x".repeat(rest));
        assertThat(refusal.reason()).isEqualTo(Reason.CELL_TOO_LONG);
        assertThat(refusal.value()).isEqualTo("4000");
        assertThat(refusal.row()).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 a;b",
                "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR",
                "<html><table><tr><td>name</td></tr></table>",
                "a;b\n1;2\u00003",
                "PK\u0003\u0004 and nothing more",
            })
    void what_was_never_a_table(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1)).reason())
                .isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void workbooks_that_are_old_or_have_a_password() {
        var old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 Workbook";
        assertThat(refusal(latin(old)).reason()).isEqualTo(Reason.OLD_WORKBOOK);
        assertThat(refusal(latin(old + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0")).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file of 2 GB that is never anywhere. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            return given++ < 2L << 30 ? 'a' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (given >= 2L << 30) return -1;
            Arrays.fill(bytes, from, from + length, (byte) 'a');
            given += length;
            return length;
        }
    }
}
