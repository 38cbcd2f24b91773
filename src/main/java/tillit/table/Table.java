package tillit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Rows of text under named columns. */
public final class Table {

    private final Header header;
    private final List<Row> rows;
    private final DecimalMark usualMark;

    Table(Header header, List<Row> rows, DecimalMark usualMark) {
        this.header = header;
        this.rows = List.copyOf(rows);
        this.usualMark = usualMark;
    }

    /** Reads a CSV file or a workbook, whatever its name; does not close the stream. */
    public static Table read(InputStream file) throws IOException {
        return read(file, Limits.USUAL);
    }

    /**
     * Throws {@link TableRefused} for what is no table or over a limit, having read no more than the limit, and
     * another IOException only when the stream itself breaks.
     */
    public static Table read(InputStream file, Limits limits) throws IOException {
        return TableFile.read(file, limits);
    }

    /** The names as they are written; empty for a column without one. */
    public List<String> columns() {
        return header.names();
    }

    /** Whether there is a column of this name; capitals and spaces do not matter. */
    public boolean has(String column) {
        return header.place(column).isPresent();
    }

    public List<Row> rows() {
        return rows;
    }

    /** What stands in the column, from top to bottom, without the empty cells. */
    public List<String> column(String name) {
        return rows.stream().map(row -> row.cell(name)).filter(cell -> !cell.isEmpty()).toList();
    }

    /**
     * How a number is meant of which one cannot see it: 1,234 is one and a bit in a file with semicolons, and
     * more than a thousand in one with commas.
     */
    public DecimalMark usualMark() {
        return usualMark;
    }
}
