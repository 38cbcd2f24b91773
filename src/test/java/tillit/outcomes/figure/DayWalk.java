package tillit.outcomes.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tillit.access.PersonId;
import tillit.organisation.History;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Looks at an organisation one day at a time, slowly and plainly: no interval, no union-find. */
final class DayWalk {

    private final History history;
    private final Map<PersonId, List<Position>> ofPersons = new HashMap<>();

    DayWalk(History history) {
        this.history = history;
        for (var position : history.positions())
            ofPersons.computeIfAbsent(position.person(), _ -> new ArrayList<>()).add(position);
    }

    Set<PersonId> everybody() {
        return ofPersons.keySet();
    }

    List<Position> held(PersonId person, LocalDate day) {
        var held = new ArrayList<>(ofPersons.getOrDefault(person, List.of()));
        held.removeIf(position -> !position.days().contains(day));
        return held;
    }

    List<Position> led(PersonId person, LocalDate day) {
        var led = held(person, day);
        led.removeIf(position -> position.level().isEmpty());
        return led;
    }

    /** Everybody with a manager's position that day. */
    Set<PersonId> managers(LocalDate day) {
        var managers = new HashSet<PersonId>();
        for (var position : history.positions())
            if (position.level().isPresent() && position.days().contains(day))
                managers.add(position.person());
        return managers;
    }

    Unit unit(UnitId id, LocalDate day) {
        @Nullable Unit last = null;
        @Nullable Unit first = null;
        for (var unit : history.units()) {
            if (!unit.id().equals(id)) continue;
            if (unit.days().contains(day)) return unit;
            var from = unit.days().from();
            if (from.isBefore(day) && (last == null || from.isAfter(last.days().from())))
                last = unit;
            if (first == null || from.isBefore(first.days().from())) first = unit;
        }
        return last == null ? Objects.requireNonNull(first) : last;
    }

    /** All units that can be come to by stepping to who succeeded or was succeeded. */
    Set<UnitId> relatives(UnitId of) {
        var found = new HashSet<UnitId>();
        found.add(of);
        for (int before = 0; before < found.size(); ) {
            before = found.size();
            for (var unit : history.units())
                for (var old : unit.succeeds())
                    if (found.contains(unit.id()) || found.contains(old)) {
                        found.add(unit.id());
                        found.add(old);
                    }
        }
        return found;
    }

    /** The first of the days without a gap, back from this one, on which the person led the unit or a relative. */
    LocalDate since(PersonId person, UnitId unit, LocalDate day) {
        var relatives = relatives(unit);
        var first = day;
        while (led(person, first.minusDays(1)).stream()
                .anyMatch(position -> relatives.contains(position.unit())))
            first = first.minusDays(1);
        return first;
    }

    Optional<PersonId> managerOf(UnitId unit, LocalDate day) {
        var order = new TreeSet<String>();
        for (var position : history.positions())
            if (position.level().isPresent()
                    && position.unit().equals(unit)
                    && position.days().contains(day))
                order.add(since(position.person(), unit, day) + " " + position.person());
        return order.isEmpty()
                ? Optional.empty()
                : Optional.of(PersonId.of(order.first().split(" ")[1]));
    }

    Optional<PersonId> nearest(Position position, LocalDate day) {
        var at = Optional.of(position.unit());
        if (position.level().isPresent()) at = unit(position.unit(), day).parent();
        while (at.isPresent()) {
            var manager = managerOf(at.get(), day);
            if (manager.isPresent() && !manager.get().equals(position.person())) return manager;
            at = unit(at.get(), day).parent();
        }
        return Optional.empty();
    }

    /** Where a manager belongs that day. */
    Atom atom(PersonId manager, LocalDate day) {
        var first = led(manager, day).getFirst();
        for (var other : led(manager, day))
            if (rank(other, day).compareTo(rank(first, day)) < 0) first = other;
        return new Atom(unit(first.unit(), day).area(), first.level());
    }

    private String rank(Position position, LocalDate day) {
        return position.level().orElseThrow().number()
                + " "
                + position.days().from()
                + " "
                + unit(position.unit(), day).code();
    }
}
