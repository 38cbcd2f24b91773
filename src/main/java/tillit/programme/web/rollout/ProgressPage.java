package tillit.programme.web.rollout;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tillit.organisation.UnitId;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Coverage;
import tillit.shell.Page;

/**
 * How many workplaces have come how far, each workplace by its name.
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

    public List<String> areas(String language) {
        return areas.stream().sorted(Collator.getInstance(Locale.of(language))).toList();
    }

    /** By name, as this language sorts names: an order that says nothing of anybody. */
    public Map<String, List<Coverage>> byArea(String language) {
        var names = Collator.getInstance(Locale.of(language));
        return coverage.stream()
                .sorted(comparing(this::name, names))
                .collect(
                        groupingBy(
                                one -> one.workplace().area(),
                                () -> new TreeMap<>(names),
                                toList()));
    }

    public String name(Coverage of) {
        return units.getOrDefault(of.workplace().unit(), "–");
    }
}
