package tillit.composition.desk.making;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tillit.access.PersonId;
import tillit.organisation.Days;
import tillit.organisation.History;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Who is above whom on any of these days: a manager who begins in the spring counts in a round that lasts a year. */
final class Line {

    private final Map<UnitId, Set<UnitId>> parents;
    private final Map<UnitId, Set<PersonId>> managers;
    private final Map<PersonId, List<Position>> positions;
    private final Map<UnitId, Set<PersonId>> known = new HashMap<>();

    Line(History history, Days days) {
        parents =
                history.units().stream()
                        .filter(unit -> unit.days().overlaps(days) && unit.parent().isPresent())
                        .collect(
                                groupingBy(
                                        Unit::id,
                                        mapping(unit -> unit.parent().orElseThrow(), toSet())));
        var then = history.positions().stream().filter(one -> one.days().overlaps(days)).toList();
        managers =
                then.stream()
                        .filter(Position::manages)
                        .collect(groupingBy(Position::unit, mapping(Position::person, toSet())));
        positions = then.stream().collect(groupingBy(Position::person));
    }

    /** All of them, to the top. */
    Set<PersonId> above(PersonId person) {
        var above = new HashSet<PersonId>();
        for (var position : positions.getOrDefault(person, List.of()))
            if (position.manages())
                parentsOf(position.unit()).forEach(parent -> above.addAll(from(parent)));
            else above.addAll(from(position.unit()));
        above.remove(person);
        return above;
    }

    private Set<PersonId> from(UnitId unit) {
        return known.computeIfAbsent(unit, this::upwards);
    }

    private Set<PersonId> upwards(UnitId unit) {
        var found = new HashSet<PersonId>();
        var seen = new HashSet<UnitId>();
        var open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!seen.add(next)) continue;
            found.addAll(managers.getOrDefault(next, Set.of()));
            open.addAll(parentsOf(next));
        }
        return found;
    }

    private Set<UnitId> parentsOf(UnitId unit) {
        return parents.getOrDefault(unit, Set.of());
    }
}
