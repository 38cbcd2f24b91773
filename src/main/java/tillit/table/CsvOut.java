package tillit.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table that Excel in Swedish or Danish opens with a double click: UTF-8 with its mark, semicolons, CRLF.
 * What Excel would take as a formula gets an apostrophe before it, which {@link Table} takes off again.
 */
public final class CsvOut implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    /** Closes the stream when it is closed itself. */
    public CsvOut(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(
                                QuoteStrategies.NON_EMPTY) // a comma must not look like a separator
                        .build(writer);
    }

    /** A row; the first is the header. */
    public CsvOut row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Apostrophe::on).toList());
        return this;
    }

    public CsvOut row(String... cells) {
        return row(List.of(cells));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
