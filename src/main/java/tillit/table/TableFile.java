package tillit.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tillit.table.TableRefused.Reason;

/** Looks into a file, whatever its name says, and has it read by the one who can. */
final class TableFile {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    static Table read(InputStream file, Limits limits) throws IOException {
        var bytes = file.readNBytes(limits.file() + 1);
        if (bytes.length > limits.file())
            throw new TableRefused(Reason.TOO_LARGE, limits.file() / MEGABYTE);
        if (startsWith(bytes, OLE)) throw new TableRefused(oldOrLocked(bytes));
        if (startsWith(bytes, PDF)) throw new TableRefused(Reason.NOT_A_TABLE);
        var draft = new Draft(limits);
        return startsWith(bytes, ZIP) ? Workbook.read(bytes, draft) : Csv.read(bytes, draft);
    }

    /** A workbook with a password hides inside the container that old workbooks have. */
    private static Reason oldOrLocked(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0")
                ? Reason.ENCRYPTED
                : Reason.OLD_WORKBOOK;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
