package tillit.composition.sheets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NewAcross;

/** What others may read of somebody: where they come from. All other columns are the composer's own. */
final class Known {

    private static final List<String> USUAL = List.of("unit", "area");

    private Known() {}

    /** The columns by which people are mixed, or else the usual ones; at most two fit on a badge. */
    static List<String> columns(Brief brief) {
        Set<String> found = new LinkedHashSet<>();
        brief.rules().stream().flatMap(Known::mixes).forEach(found::add);
        if (found.isEmpty()) found.addAll(USUAL);
        return found.stream().filter(brief.people()::has).limit(2).toList();
    }

    private static Stream<String> mixes(Rule rule) {
        return switch (rule) {
            case Different different -> Stream.of(different.column());
            case NewAcross across -> Stream.of(across.column());
            default -> Stream.of();
        };
    }
}
