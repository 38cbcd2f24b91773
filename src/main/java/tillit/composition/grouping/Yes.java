package tillit.composition.grouping;

import java.util.Locale;
import java.util.Set;

/** What counts as a yes in a cell: anything but nothing and a no. */
public final class Yes {

    private static final Set<String> NO = Set.of("", "no", "nej", "0", "false", "n");

    private Yes() {}

    public static boolean in(String cell) {
        return !NO.contains(cell.strip().toLowerCase(Locale.ROOT));
    }
}
