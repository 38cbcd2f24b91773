package tillit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is dropped on the page, there is a table or a reason why not. */
class JunkTest {

    private static final int SEED = 1719;
    private static final Limits SMALL = new Limits(1 << 16, 1 << 20, 100, 50, 20, 200);

    private static final String CSV =
            "namn;\"enhet\";från\r\n\"Sara \"\"S\"\"\";Bokelund;'2024-01-01\r\n=1;;\r\n";
    private static final String ROWS =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c><c r='B1' t='s'><v>0</v></c></row>"
                    + "<row r='2'><c r='A2' s='1'><v>45382.5</v></c><c r='B2' t='b'><v>1</v></c></row>";
    private static final String STRINGS = "<sst><si><t>unit &amp; _x0041_</t></si></sst>";
    private static final String STYLES = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";

    private final Random random = new Random(SEED);

    @Test
    void noise() {
        for (int i = 0; i < 3_000; i++) {
            var noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            if (i % 3 == 0 && noise.length > 4)
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, 4);
            read(noise);
        }
    }

    @Test
    void good_files_with_some_bytes_changed() throws IOException {
        var good =
                new byte[][] {
                    CSV.getBytes(StandardCharsets.UTF_8),
                    CSV.getBytes(StandardCharsets.UTF_16),
                    workbook(ROWS, STRINGS, STYLES),
                };
        for (var file : good) assertThat(Files.table(file).rows()).isNotEmpty();
        for (int i = 0; i < 9_000; i++) read(changed(good[i % good.length]));
    }

    @Test
    void workbooks_whose_markup_has_some_letters_changed() throws IOException {
        for (int i = 0; i < 3_000; i++)
            read(workbook(changed(ROWS), changed(STRINGS), changed(STYLES)));
    }

    private static byte[] workbook(String rows, String strings, String styles) throws IOException {
        return Files.workbook(
                rows, Map.of("xl/sharedStrings.xml", strings, "xl/styles.xml", styles));
    }

    private static void read(byte[] file) {
        try {
            assertWithin(Table.read(new ByteArrayInputStream(file), SMALL));
        } catch (TableRefused e) {
            assertThat(e.reason()).isNotNull();
        } catch (IOException | RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", file " + Arrays.toString(file), e);
        }
    }

    private static void assertWithin(Table table) {
        assertThat(table.rows()).hasSizeLessThanOrEqualTo(SMALL.rows());
        assertThat(table.columns()).hasSizeBetween(1, SMALL.columns());
        for (var row : table.rows())
            assertThat(row.cells())
                    .hasSizeLessThanOrEqualTo(SMALL.columns())
                    .allMatch(cell -> cell.length() <= SMALL.cell());
    }

    private String changed(String text) {
        return new String(changed(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** A byte or some set, moved, doubled or cut off. */
    private byte[] changed(byte[] file) {
        var changed = file.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] = (byte) "<>&'\"/;=\n\0".charAt(random.nextInt(10));
                case 2 -> changed[at] = changed[random.nextInt(changed.length)];
                default ->
                        changed =
                                Arrays.copyOf(
                                        changed, Math.max(1, changed.length - random.nextInt(20)));
            }
        }
        return changed;
    }
}
