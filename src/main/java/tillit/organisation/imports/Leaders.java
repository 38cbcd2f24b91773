package tillit.organisation.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Which units would be without a manager of their own. */
record Leaders(Register before, Register after, LocalDate day) {

    List<News.Unled> lost() {
        var led = led(after);
        var lost = led(before);
        lost.removeAll(led);
        if (lost.isEmpty()) return List.of();
        var people =
                after.positions().stream()
                        .filter(one -> lost.contains(one.unit()) && one.days().contains(day))
                        .collect(groupingBy(Position::unit, counting()));
        var names =
                after.units().stream()
                        .filter(unit -> unit.days().contains(day))
                        .collect(toMap(Unit::id, Unit::name));
        return people.entrySet().stream()
                .map(unit -> new News.Unled(names.getOrDefault(unit.getKey(), ""), unit.getValue()))
                .filter(unit -> !unit.unit().isEmpty())
                .sorted(Comparator.comparing(News.Unled::unit))
                .toList();
    }

    private Set<UnitId> led(Register register) {
        return register.positions().stream()
                .filter(one -> one.manages() && one.days().contains(day))
                .map(Position::unit)
                .collect(toSet());
    }
}
