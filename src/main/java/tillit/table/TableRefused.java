package tillit.table;

import java.io.IOException;
import java.util.OptionalInt;

/** A file that is not read, with the reason to tell the one who chose it. An IOException, to pass through streams. */
public final class TableRefused extends IOException {

    private static final long serialVersionUID = 1;

    /** Why; in brackets what {@link TableRefused#value} then is. */
    public enum Reason {
        /** The file, or what it unpacks to (the limit in whole megabytes). */
        TOO_LARGE,
        /** (the limit) */
        TOO_MANY_ROWS,
        /** (the limit) */
        TOO_MANY_COLUMNS,
        /** A cell in {@link TableRefused#row} (the limit in characters); maybe a quote is never closed. */
        CELL_TOO_LONG,
        /** A zip bomb (the name of the part). */
        PACKED_TOO_TIGHT,
        /** The workbook has a password. */
        ENCRYPTED,
        /** A workbook from before 2007 (.xls): save it as .xlsx. */
        OLD_WORKBOOK,
        /** A workbook that declares things that Excel never writes: save it again in Excel. */
        STRANGE_WORKBOOK,
        /** A quote that begins in {@link TableRefused#row} ends nowhere. */
        QUOTE_NEVER_CLOSED,
        /** No row, or a first row without any letter. */
        NO_HEADER,
        /** (its name) */
        SAME_COLUMN_TWICE,
        /** Neither a workbook nor text: a picture, a PDF, a web page, a damaged file. */
        NOT_A_TABLE
    }

    private final Reason reason;
    private final String value;
    private final int row;

    TableRefused(Reason reason, Object value, int row) {
        super(reason + " " + value + (row > 0 ? " in row " + row : ""));
        this.reason = reason;
        this.value = value.toString();
        this.row = row;
    }

    TableRefused(Reason reason, Object value) {
        this(reason, value, 0);
    }

    TableRefused(Reason reason) {
        this(reason, "");
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, as its comment says; otherwise empty. */
    public String value() {
        return value;
    }

    /** As Excel numbers it. */
    public OptionalInt row() {
        return row > 0 ? OptionalInt.of(row) : OptionalInt.empty();
    }
}
