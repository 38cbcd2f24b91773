package tillit.obstacles.way;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tillit.access.PersonId;
import tillit.organisation.History;
import tillit.organisation.Level;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Who stands above whom on one day, as the register of that day says it. */
public final class Stairs {

    /**
     * A step on which somebody stands.
     *
     * @param people its managers
     * @param since when the first of them came to manage this unit
     */
    public record Stand(UnitId unit, Set<PersonId> people, LocalDate since, boolean director) {

        public Stand {
            people = Set.copyOf(people);
        }
    }

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, Unit> gone = new HashMap<>();
    private final Map<UnitId, List<Unit>> heirs = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> from = new HashMap<>();
    private final Map<UnitId, Stand> stands = new HashMap<>();
    private final Map<UnitId, Long> people = new HashMap<>();

    private Stairs(LocalDate day, History history) {
        for (var unit : history.units()) {
            if (unit.days().contains(day)) units.put(unit.id(), unit);
            if (unit.days().from().isAfter(day)) continue;
            gone.put(unit.id(), unit);
            for (var before : unit.succeeds()) {
                heirs.computeIfAbsent(before, _ -> new ArrayList<>()).add(unit);
                from.computeIfAbsent(unit.id(), _ -> new HashSet<>()).add(before);
            }
        }
        gone.keySet().removeAll(units.keySet());
        heirs.values().forEach(some -> some.sort(comparing(Unit::code)));
        var managing =
                history.positions().stream()
                        .filter(Position::manages)
                        .filter(one -> !one.days().from().isAfter(day))
                        .collect(groupingBy(Position::unit));
        managing.forEach(
                (unit, some) -> stand(unit, some, day).ifPresent(it -> stands.put(unit, it)));
        history.positions().stream()
                .filter(one -> one.days().contains(day))
                .collect(groupingBy(Position::unit, mapping(Position::person, toList())))
                .forEach((unit, some) -> people.put(unit, some.stream().distinct().count()));
    }

    /** As the register tells it. */
    public static Stairs on(LocalDate day, History history) {
        return new Stairs(day, history);
    }

    private Optional<Stand> stand(UnitId unit, Collection<Position> positions, LocalDate day) {
        var now = positions.stream().filter(one -> one.days().contains(day)).toList();
        if (now.isEmpty() || !units.containsKey(unit)) return Optional.empty();
        var managers = new HashSet<>(now.stream().map(Position::person).toList());
        var since =
                positions.stream()
                        .filter(one -> managers.contains(one.person()))
                        .map(one -> one.days().from())
                        .min(LocalDate::compareTo)
                        .orElse(day);
        var director =
                now.stream().anyMatch(one -> one.level().equals(Optional.of(Level.DIRECTOR)));
        return Optional.of(new Stand(unit, managers, since, director));
    }

    /**
     * Who stands where this unit was: its manager; when it is no more, those that came out of it, first the one above
     * {@code from}; else the nearest one above with a manager. Empty when nobody stands there.
     */
    public Optional<Stand> at(UnitId unit, UnitId from) {
        return stand(unit, from, new HashSet<>());
    }

    private Optional<Stand> stand(UnitId unit, UnitId from, Set<UnitId> seen) {
        if (!seen.add(unit)) return Optional.empty();
        var here = Optional.ofNullable(stands.get(unit));
        if (here.isPresent()) return here;
        if (!units.containsKey(unit)) {
            var found = amongHeirs(unit, from, seen);
            if (found.isPresent()) return found;
        }
        return parent(unit).flatMap(above -> stand(above, from, seen));
    }

    private Optional<Stand> amongHeirs(UnitId unit, UnitId from, Set<UnitId> seen) {
        var above = line(from);
        return heirs.getOrDefault(unit, List.of()).stream()
                .sorted(comparing((Unit heir) -> !above.contains(heir.id())))
                .flatMap(heir -> stand(heir.id(), from, seen).stream())
                .findFirst();
    }

    /** The next one above who is somebody else than those on this step. Empty at the top. */
    public Optional<Stand> above(Stand stand) {
        return line(stand.unit()).stream()
                .skip(1)
                .map(stands::get)
                .filter(one -> one != null && !stand.people().containsAll(one.people()))
                .findFirst();
    }

    /** Who answers somebody of this unit: its manager, or, when that is themself, the next one above. */
    public Optional<Stand> nearest(UnitId unit, Optional<PersonId> asking) {
        return at(unit, unit)
                .flatMap(one ->
                        asking.filter(one.people()::contains).isEmpty()
                                ? Optional.of(one)
                                : above(one));
    }

    /** Who stands highest above a unit. */
    public Optional<Stand> top(UnitId unit) {
        var found = at(unit, unit);
        for (var next = found; next.isPresent(); next = above(next.get())) found = next;
        return found;
    }

    /** Who takes it to a body: the nearest director above, or who stands highest. */
    public Optional<Stand> carrier(UnitId unit) {
        for (var next = at(unit, unit); next.isPresent(); next = above(next.get()))
            if (next.get().director()) return next;
        return top(unit);
    }

    /** The units from this one upward, itself first; of a unit that is no more, from the one that stands there. */
    public List<UnitId> line(UnitId unit) {
        var line = new ArrayList<UnitId>();
        for (var next = Optional.of(unit); next.isPresent(); next = parent(next.get())) {
            if (line.contains(next.get())) break;
            if (units.containsKey(next.get())) line.add(next.get());
        }
        return line;
    }

    /** The unit itself, and all that it came out of. */
    public Set<UnitId> before(UnitId unit) {
        var found = new HashSet<UnitId>(Set.of(unit));
        var left = new ArrayList<>(found);
        while (!left.isEmpty())
            for (var earlier : from.getOrDefault(left.removeLast(), Set.of()))
                if (found.add(earlier)) left.add(earlier);
        return found;
    }

    /** Who manages this very unit; empty when nobody does. */
    public Optional<Stand> stand(UnitId unit) {
        return Optional.ofNullable(stands.get(unit));
    }

    /** Its name today, or the last one that it had. */
    public Optional<String> name(UnitId unit) {
        return Optional.ofNullable(units.getOrDefault(unit, gone.get(unit))).map(Unit::name);
    }

    /** Heads, its manager included. */
    public int people(UnitId unit) {
        return Math.toIntExact(people.getOrDefault(unit, 0L));
    }

    private Optional<UnitId> parent(UnitId unit) {
        return Optional.ofNullable(units.getOrDefault(unit, gone.get(unit))).flatMap(Unit::parent);
    }
}
