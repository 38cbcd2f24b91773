package tillit.organisation.imports;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tillit.organisation.Change;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Which units come, end or change. */
record UnitNews(Register before, Change<Unit> change, LocalDate day) {

    News.Units news() {
        var known = ids(before.units().stream());
        var gone = ids(change.gone().stream().filter(this::isThere));
        var there = ids(change.come().stream().filter(this::isThere));
        return new News.Units(
                names(change.come(), id -> !known.contains(id)),
                names(change.gone(), id -> gone.contains(id) && !there.contains(id)),
                names(
                        change.come(),
                        id -> known.contains(id) && (there.contains(id) || !gone.contains(id))));
    }

    private boolean isThere(Unit unit) {
        return unit.days().contains(day);
    }

    private static Set<UnitId> ids(Stream<Unit> units) {
        return units.map(Unit::id).collect(toSet());
    }

    private static List<String> names(List<Unit> units, Predicate<UnitId> wanted) {
        return units.stream()
                .filter(unit -> wanted.test(unit.id()))
                .map(Unit::name)
                .distinct()
                .sorted()
                .toList();
    }
}
