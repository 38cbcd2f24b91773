package tillit.outcomes.figure;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/**
 * The units as they were on each day. A unit that was not there that day is taken as it was last before it,
 * or, when it came later, as it was first: HR files are untidy.
 */
final class Structure {

    private static final Comparator<Unit> BY_DAY = Comparator.comparing(unit -> unit.days().from());

    private final Map<UnitId, List<Unit>> stretches;

    Structure(List<Unit> units) {
        stretches = units.stream().sorted(BY_DAY).collect(groupingBy(Unit::id));
    }

    /** Throws when the unit has never been. */
    Unit on(LocalDate day, UnitId unit) {
        var all = stretches(unit);
        var begun = all.stream().filter(one -> !one.days().from().isAfter(day)).toList();
        return begun.stream()
                .filter(one -> one.days().contains(day))
                .findFirst()
                .orElseGet(() -> begun.isEmpty() ? all.getFirst() : begun.getLast());
    }

    String area(LocalDate day, UnitId unit) {
        return on(day, unit).area();
    }

    /** As the HR system calls it. */
    String code(UnitId unit) {
        return stretches(unit).getFirst().code();
    }

    private List<Unit> stretches(UnitId unit) {
        var all = stretches.get(unit);
        if (all == null) throw new IllegalArgumentException("There is no unit " + unit + ".");
        return all;
    }

    /** The unit and all above it, the nearest first. */
    SequencedSet<UnitId> upFrom(LocalDate day, UnitId unit) {
        var path = new LinkedHashSet<UnitId>();
        var next = Optional.of(unit);
        while (next.filter(stretches::containsKey).isPresent() && path.add(next.get()))
            next = on(day, next.get()).parent();
        return path;
    }

    /** Those above the unit, the nearest first. */
    List<UnitId> above(LocalDate day, UnitId unit) {
        return upFrom(day, unit).stream().skip(1).toList();
    }

    /** The name of the unit above all others that day; empty when there was none. */
    String top(LocalDate day) {
        return on(day).stream()
                .filter(unit -> unit.parent().isEmpty())
                .min(Comparator.comparing(Unit::code))
                .map(Unit::name)
                .orElse("");
    }

    /** Every unit that is there that day. */
    List<Unit> on(LocalDate day) {
        return stretches.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.days().contains(day))
                .toList();
    }
}
