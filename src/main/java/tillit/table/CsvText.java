package tillit.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * Writes a table for other programs: commas, line feeds, quotes where they are needed. What a spreadsheet would take
 * as a formula gets an apostrophe here too.
 */
public final class CsvText {

    private final StringWriter written = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(written);

    /** A row; the first is the header. */
    public CsvText row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Apostrophe::on).toList());
        return this;
    }

    public CsvText row(String... cells) {
        return row(List.of(cells));
    }

    public String text() {
        return written.toString();
    }
}
