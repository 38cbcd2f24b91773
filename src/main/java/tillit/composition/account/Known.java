package tillit.composition.account;

import java.util.List;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Member;

/** What others may read of somebody: where they come from. All other columns are the composer's own. */
public final class Known {

    private static final List<String> OPEN = List.of("unit", "area");

    private Known() {}

    /** Whatever the rules mix by: that somebody is of this age, or new, is for no badge. */
    public static List<String> columns(Brief brief) {
        return OPEN.stream().filter(brief.people()::has).toList();
    }

    static boolean isOpen(String column) {
        return OPEN.contains(column);
    }

    /** Unit and area, as far as they are told. */
    public static List<String> of(Member member) {
        return OPEN.stream().map(member::value).filter(value -> !value.isEmpty()).toList();
    }
}
