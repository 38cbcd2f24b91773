package tillit.outcomes.publication;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static tillit.outcomes.figure.Population.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.Population.SICK_LEAVE_MANAGERS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tillit.outcomes.figure.Atom;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.publication.Part.Column;
import tillit.outcomes.publication.Part.Row;
import tillit.outcomes.publication.Part.Square;
import tillit.outcomes.publication.Part.Whole;

/**
 * Sick leave as a grid: areas by name, in each its managers and the others. Everybody's sick leave without the
 * managers' is that of the others, who may be few in a staff office, and so both are decided together.
 */
final class AbsenceCells {

    private static final int MANAGERS = 0;
    private static final Atom BESIDE = new Atom("", Optional.empty());

    private final Map<Atom, Long> everybody;
    private final Map<Atom, Long> managers;
    private final List<Atom> areas;

    AbsenceCells(Map<Atom, Long> everybody, Map<Atom, Long> managers) {
        this.everybody = managers.containsKey(BESIDE) ? joined(everybody, managers) : everybody;
        this.managers = among(this.everybody, joined(managers, everybody));
        areas =
                Stream.of(this.everybody, this.managers)
                        .flatMap(people -> people.keySet().stream())
                        .distinct()
                        .sorted((one, other) -> one.area().compareTo(other.area()))
                        .toList();
    }

    /**
     * An area that only one of the two tells of lies, for the other, somewhere beside the areas: then it does for
     * both, or its people would be counted in one place and its managers in another.
     */
    private static Map<Atom, Long> joined(Map<Atom, Long> people, Map<Atom, Long> others) {
        if (others.isEmpty()) return people;
        var joined = new HashMap<Atom, Long>();
        people.forEach((area, count) ->
                joined.merge(others.containsKey(area) ? area : BESIDE, count, Long::sum));
        return joined;
    }

    /** More managers than people: then they are other people, nobody knows which, and nothing is told of them. */
    private static Map<Atom, Long> among(Map<Atom, Long> everybody, Map<Atom, Long> managers) {
        boolean fit =
                managers.entrySet().stream()
                        .allMatch(of -> of.getValue() <= everybody.getOrDefault(of.getKey(), 0L));
        return fit || everybody.isEmpty() ? managers : Map.of();
    }

    Map<Population, Set<Scope>> shown(long limit) {
        var shown = Choice.of(grid(), told(limit), limit);
        return Map.of(
                SICK_LEAVE_ALL, scopes(shown, false),
                SICK_LEAVE_MANAGERS, scopes(shown, true));
    }

    private Grid grid() {
        return new Grid(areas.stream().map(this::row).toArray(long[][]::new));
    }

    private long[] row(Atom area) {
        long leading = managers.getOrDefault(area, 0L);
        return new long[] {leading, Math.max(0, everybody.getOrDefault(area, 0L) - leading)};
    }

    private List<Part> told(long limit) {
        var parts = new ArrayList<Part>();
        if (sum(everybody) >= limit) parts.add(new Whole());
        if (sum(managers) >= limit) parts.add(new Column(MANAGERS));
        for (int row = 0; row < areas.size(); row++) {
            if (areas.get(row).area().isEmpty()) continue;
            if (everybody.getOrDefault(areas.get(row), 0L) >= limit) parts.add(new Row(row));
            if (managers.containsKey(areas.get(row))) parts.add(new Square(row, MANAGERS));
        }
        return parts;
    }

    private static long sum(Map<Atom, Long> people) {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private Set<Scope> scopes(Set<Part> shown, boolean ofManagers) {
        return shown.stream()
                .flatMap(part -> ofManagers ? managers(part) : everybody(part))
                .collect(toUnmodifiableSet());
    }

    private Stream<Scope> everybody(Part part) {
        return switch (part) {
            case Whole _ -> Stream.of(new Scope.Organisation());
            case Row(int row) -> Stream.of(new Scope.Area(areas.get(row).area()));
            case Column _, Square _ -> Stream.empty();
        };
    }

    private Stream<Scope> managers(Part part) {
        return switch (part) {
            case Column _ -> Stream.of(new Scope.Organisation());
            case Square(int row, int _) -> Stream.of(new Scope.Area(areas.get(row).area()));
            case Whole _, Row _ -> Stream.empty();
        };
    }
}
