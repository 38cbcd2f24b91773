package tillit.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import tillit.table.TableRefused.Reason;

/** Reads text in columns, with the habits of Excel in Sweden and Denmark. */
final class Csv {

    /** Excel gives at most so many characters in a cell; what is quoted for longer is no cell. */
    private static final int LONGEST = 1 << 16;

    private Csv() {}

    static Table read(byte[] bytes, Draft draft) throws IOException {
        var text = TextFile.of(bytes);
        var firstLine = firstLine(text);
        var separator = Separator.in(firstLine);
        var rows = new CsvRows(draft, Separator.isTold(firstLine));
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator.sign)
                        .skipEmptyLines(false) // Excel numbers them too
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .maxBufferSize(Math.max(LONGEST, 2 * draft.limits().cell()))
                        .build(rows, text.followedBy(CsvRows.END))) {
            reader.forEach(_ -> {});
        } catch (CsvParseException | UncheckedIOException e) {
            throw refusal(e, draft, rows);
        }
        return draft.table(separator.usualMark);
    }

    private static String firstLine(TextFile text) throws IOException {
        try (var reader = new BufferedReader(text.followedBy(""))) {
            return Separator.firstLine(reader);
        }
    }

    private static TableRefused refusal(RuntimeException e, Draft draft, CsvRows rows) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof TableRefused refused) return refused;
        return new TableRefused(Reason.CELL_TOO_LONG, draft.limits().cell(), rows.number());
    }
}
