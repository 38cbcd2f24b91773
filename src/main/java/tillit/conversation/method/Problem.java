package tillit.conversation.method;

import java.util.Comparator;

/**
 * Something that is wrong in a method file.
 *
 * @param line from 1
 * @param field such as {@code steps[3].act}, the third step's; empty for the file itself
 * @param value what stands there; empty when nothing does
 * @param wouldBeRight why that does not do, and what would
 */
public record Problem(int line, String field, String value, String wouldBeRight)
        implements Comparable<Problem> {

    private static final Comparator<Problem> FROM_THE_TOP =
            Comparator.comparingInt(Problem::line)
                    .thenComparing(Problem::field)
                    .thenComparing(Problem::wouldBeRight);

    @Override
    public int compareTo(Problem other) {
        return FROM_THE_TOP.compare(this, other);
    }

    @Override
    public String toString() {
        var where = field.isEmpty() ? "line " + line : "line " + line + ": " + field;
        var what = value.isEmpty() ? "" : " \"" + value + "\" –";
        return where + ":" + what + " " + wouldBeRight;
    }
}
