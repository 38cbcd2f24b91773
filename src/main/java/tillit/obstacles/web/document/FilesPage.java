package tillit.obstacles.web.document;

import java.util.List;
import java.util.Optional;
import tillit.obstacles.document.DocumentRows.Column;
import tillit.obstacles.document.DocumentRows.Misread;
import tillit.shell.Page;

/**
 * The register from a file.
 *
 * @param taken how many documents were read; empty before
 * @param refused why the file cannot be read at all
 * @param missing columns without which nothing can be read
 * @param misread cells that are not right: then nothing was taken
 */
public record FilesPage(
        Optional<Integer> taken,
        Optional<Refused> refused,
        List<Column> missing,
        List<Misread> misread)
        implements Page {

    /** More are not shown at once. */
    private static final int SHOWN = 20;

    /** @param value what the reason is about */
    public record Refused(String key, String value, int row) {}

    static FilesPage empty() {
        return new FilesPage(Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    public List<Misread> shown() {
        return misread.stream().limit(SHOWN).toList();
    }

    public int more() {
        return Math.max(0, misread.size() - SHOWN);
    }

    public List<Column> columns() {
        return List.of(Column.values());
    }
}
