package tillit.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.UncheckedIOException;
import tillit.table.TableRefused.Reason;

/** Takes the cells of a CSV file as they come, so that too much of anything ends the reading at once. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** Put after the last line; when it turns up inside a quote, that quote was never closed. */
    static final String END = "\n\0";

    private static final char NUL = '\0';

    private final Draft draft;
    private final boolean isTold;
    private int number;
    private boolean isAtEnd;

    /** The line that only tells the separator is no row, not for Excel either. */
    CsvRows(Draft draft, boolean isTold) {
        this.draft = draft;
        this.isTold = isTold;
        this.number = isTold ? -1 : 0;
    }

    /** The row that is being read, as Excel numbers it. */
    int number() {
        return number;
    }

    @Override
    protected void handleBegin(long line) {
        number++;
    }

    @Override
    protected void handleField(int column, char[] text, int from, int length, boolean isQuoted) {
        if (isTold && number == 0) return;
        try {
            cell(column, text, from, length, isQuoted);
        } catch (TableRefused e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, char[] text, int from, int length, boolean isQuoted)
            throws TableRefused {
        if (length > draft.limits().cell())
            throw new TableRefused(Reason.CELL_TOO_LONG, draft.limits().cell(), number);
        var cell = new String(text, from, length);
        isAtEnd = !isQuoted && column == 0 && cell.equals("\0");
        if (isAtEnd) return;
        if (isQuoted && cell.endsWith(END))
            throw new TableRefused(Reason.QUOTE_NEVER_CLOSED, "", number);
        if (cell.indexOf(NUL) >= 0) throw new TableRefused(Reason.NOT_A_TABLE);
        draft.cell(column, cell, number);
    }

    @Override
    protected Boolean buildRecord() {
        try {
            if (!isAtEnd) draft.endRow(number);
            return isAtEnd;
        } catch (TableRefused e) {
            throw new UncheckedIOException(e);
        }
    }
}
