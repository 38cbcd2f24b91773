package tillit.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tillit.table.TableRefused.Reason;

/** A table while it is read, cell by cell; refuses as soon as it is over a limit. */
final class Draft {

    private static final int MEGABYTE = 1 << 20;

    private final Limits limits;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cells = new StringBuilder();
    private @Nullable Header header;
    private int filled;
    private long size;

    Draft(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** The next cell that may say something; the first column is 0. The row is for what is told if it is refused. */
    void cell(int column, String raw, int row) throws TableRefused {
        if (raw.length() > limits.cell())
            throw new TableRefused(Reason.CELL_TOO_LONG, limits.cell(), row);
        var text = Cell.read(raw);
        if (text.isEmpty()) return;
        if (column >= limits.columns())
            throw new TableRefused(Reason.TOO_MANY_COLUMNS, limits.columns());
        if (column < filled) throw new TableRefused(Reason.NOT_A_TABLE);
        cells.repeat(Row.BETWEEN, column - Math.max(0, filled - 1)).append(text);
        filled = column + 1;
    }

    /** A row without anything in it is none. */
    void endRow(int number) throws TableRefused {
        if (filled == 0) return;
        var row = cells.toString();
        if (header == null) header = Header.of(List.of(row.split("" + Row.BETWEEN, -1)));
        else add(new Row(header, number, row), row.length());
        cells.setLength(0);
        filled = 0;
    }

    private void add(Row row, int length) throws TableRefused {
        if (rows.size() == limits.rows())
            throw new TableRefused(Reason.TOO_MANY_ROWS, limits.rows());
        size += length;
        if (size > limits.file())
            throw new TableRefused(Reason.TOO_LARGE, limits.file() / MEGABYTE);
        rows.add(row);
    }

    Table table(DecimalMark usualMark) throws TableRefused {
        if (header == null) throw new TableRefused(Reason.NO_HEADER);
        return new Table(header, rows, usualMark);
    }
}
