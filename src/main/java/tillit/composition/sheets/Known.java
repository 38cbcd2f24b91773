package tillit.composition.sheets;

import java.util.List;
import tillit.composition.grouping.Brief;

/** What others may read of somebody: where they come from. All other columns are the composer's own. */
final class Known {

    private static final List<String> OPEN = List.of("unit", "area");

    private Known() {}

    /** Whatever the rules mix by: that somebody is of this age, or new, is for no badge. */
    static List<String> columns(Brief brief) {
        return OPEN.stream().filter(brief.people()::has).toList();
    }
}
