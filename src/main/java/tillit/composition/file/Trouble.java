package tillit.composition.file;

import java.util.Comparator;
import java.util.List;
import tillit.composition.Words;

/**
 * Something that is wrong in a file, as a value that can be said in any language.
 *
 * @param line from 1, in a table the row as Excel numbers it; 0 for the file as a whole
 * @param field the column, or the key such as {@code rules[2].different}; may be empty
 * @param value what stands there; empty when nothing does
 * @param maybe what may have been meant; empty when nothing is near
 * @param values that the text of the reason speaks of
 */
public record Trouble(
        Source source,
        int line,
        String field,
        String value,
        Reason reason,
        String maybe,
        List<Object> values)
        implements Comparable<Trouble> {

    private static final Comparator<Trouble> FROM_THE_TOP =
            Comparator.comparing(Trouble::source)
                    .thenComparingInt(Trouble::line)
                    .thenComparing(Trouble::field)
                    .thenComparing(Trouble::reason);

    public Trouble {
        values = List.copyOf(values);
    }

    /** Why it does not do, and what would be right. */
    public String said(Words words) {
        var said = words.of("files.reason." + reason.word(), values.toArray());
        return maybe.isEmpty() ? said : said + " " + words.of("files.maybe", maybe);
    }

    /** Where it is: row or line, and the column or key. */
    public String where(Words words) {
        if (line == 0) return field;
        var place = words.of(source.isText() ? "files.line" : "files.row", String.valueOf(line));
        return field.isEmpty() ? place : place + ", " + field;
    }

    @Override
    public int compareTo(Trouble other) {
        return FROM_THE_TOP.compare(this, other);
    }
}
