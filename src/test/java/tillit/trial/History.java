package tillit.trial;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tillit.access.PersonId;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** Ekhamn, made once for all tests, and a few ways to look at it. */
final class History {

    static final Ekhamn EKHAMN = Ekhamn.make();
    private static final Map<UnitId, Unit> UNITS =
            EKHAMN.units().stream().collect(toMap(Unit::id, unit -> unit));

    private History() {}

    static Unit unit(UnitId id) {
        return Objects.requireNonNull(UNITS.get(id));
    }

    static Stream<Position> on(LocalDate day) {
        return EKHAMN.positions().stream().filter(position -> position.days().contains(day));
    }

    static Stream<Position> managersOn(LocalDate day) {
        return on(day).filter(Position::manages);
    }

    static Stream<Unit> unitsOn(LocalDate day) {
        return EKHAMN.units().stream().filter(unit -> unit.days().contains(day));
    }

    /** Each person's positions, the earliest first. */
    static Map<PersonId, List<Position>> careers() {
        return byFirstDay(EKHAMN.positions()).collect(groupingBy(Position::person));
    }

    /** The positions of the managers of each unit that ever had one, the earliest first. */
    static Map<UnitId, List<Position>> managersOfUnits() {
        return byFirstDay(EKHAMN.positions())
                .filter(Position::manages)
                .collect(groupingBy(Position::unit));
    }

    private static Stream<Position> byFirstDay(Collection<Position> positions) {
        return positions.stream().sorted(Comparator.comparing(position -> position.days().from()));
    }
}
