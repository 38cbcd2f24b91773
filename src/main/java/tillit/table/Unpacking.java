package tillit.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tillit.table.TableRefused.Reason;

/** Counts what comes out of a packed part, whatever the file says of its size, and stops a zip bomb as it goes off. */
final class Unpacking extends FilterInputStream {

    /** As small as this a part may be packed as tightly as it likes. */
    private static final long SMALL = 1 << 20;

    private static final int MEGABYTE = 1 << 20;

    private final String name;
    private final long packed;
    private final Limits limits;
    private long count;

    Unpacking(String name, InputStream in, long packed, Limits limits) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) counted(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) counted(read);
        return read;
    }

    private void counted(int more) throws TableRefused {
        count += more;
        if (count > limits.part())
            throw new TableRefused(Reason.TOO_LARGE, limits.part() / MEGABYTE);
        if (count > SMALL && count > packed * limits.ratio())
            throw new TableRefused(Reason.PACKED_TOO_TIGHT, name);
    }
}
