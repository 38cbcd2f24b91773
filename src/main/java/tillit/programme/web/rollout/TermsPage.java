package tillit.programme.web.rollout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tillit.organisation.UnitId;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Workplace;
import tillit.programme.rollout.Written;
import tillit.shell.Page;

/**
 * Where a strategist writes when, where and with whom a roll-out can be.
 *
 * @param wrong the fields in which something is not right yet
 * @param names of all units
 */
public record TermsPage(
        Kept kept,
        Part part,
        Written form,
        List<String> wrong,
        List<Workplace> workplaces,
        Map<UnitId, String> names)
        implements Page {

    public static final List<Integer> WEEKDAYS = List.of(1, 2, 3, 4, 5, 6, 7);

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id();
    }

    /** The key of what to say beside a field. */
    public Optional<String> wrong(String field) {
        return wrong.contains(field) ? Optional.of("rollout.wrong." + field) : Optional.empty();
    }

    public Map<String, List<Workplace>> byArea() {
        return workplaces.stream().collect(groupingBy(Workplace::area, TreeMap::new, toList()));
    }

    public String name(Workplace place) {
        return names.getOrDefault(place.unit(), "–");
    }

    public boolean isAtNight(Workplace place) {
        return form.atNight().contains(place.unit().value());
    }

    public boolean hasNight(List<Workplace> places) {
        return places.stream().anyMatch(this::isAtNight);
    }
}
