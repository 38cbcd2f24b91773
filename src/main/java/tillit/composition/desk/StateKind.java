package tillit.composition.desk;

import java.util.Locale;

/** How a state came about. */
public enum StateKind {
    COMPOSED,
    MOVED,
    SWAPPED,
    PINNED,
    REPAIRED,
    IMPORTED;

    /** Part of a text key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
