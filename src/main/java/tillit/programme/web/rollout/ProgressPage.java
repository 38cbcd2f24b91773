package tillit.programme.web.rollout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tillit.organisation.UnitId;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Coverage;
import tillit.shell.Page;

/**
 * How many workplaces have come how far, in the order of the organisation.
 *
 * @param area the only one that is shown; empty for all
 * @param areas all that there are
 */
public record ProgressPage(
        Kept kept,
        Part part,
        String area,
        List<String> areas,
        List<Coverage> coverage,
        Map<UnitId, String> units)
        implements Page {

    public static final List<Coverage.How> HOWS = List.of(Coverage.How.values());

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id() + "/rollout";
    }

    public long count(Coverage.How how) {
        return coverage.stream().filter(one -> one.how() == how).count();
    }

    public Map<String, List<Coverage>> byArea() {
        return coverage.stream()
                .collect(groupingBy(one -> one.workplace().area(), TreeMap::new, toList()));
    }

    public String name(Coverage of) {
        return units.getOrDefault(of.workplace().unit(), "–");
    }
}
