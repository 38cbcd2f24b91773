package tillit.composition.desk.making;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Two units of one name are two: then their codes are said, too. */
final class UnitNames {

    private final Map<UnitId, String> names;

    UnitNames(Collection<Unit> units) {
        var often = units.stream().collect(groupingBy(Unit::name, counting()));
        names =
                units.stream()
                        .collect(
                                toMap(
                                        Unit::id,
                                        unit ->
                                                Roster.cell(
                                                        often.getOrDefault(unit.name(), 1L) > 1
                                                                ? unit.name()
                                                                        + " ("
                                                                        + unit.code()
                                                                        + ")"
                                                                : unit.name())));
    }

    String of(UnitId unit) {
        return names.getOrDefault(unit, "");
    }
}
