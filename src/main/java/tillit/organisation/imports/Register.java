package tillit.organisation.imports;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.Absence;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** The whole register as it is before an import, or would be after it. */
final class Register {

    static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of());

    private final List<Unit> units;
    private final List<Person> people;
    private final List<Position> positions;
    private final List<Absence> absences;
    private final Map<String, List<Unit>> unitsByCode;

    Register(
            List<Unit> units,
            List<Person> people,
            List<Position> positions,
            List<Absence> absences) {
        this.units = List.copyOf(units);
        this.people = List.copyOf(people);
        this.positions = List.copyOf(positions);
        this.absences = List.copyOf(absences);
        unitsByCode = units.stream().collect(groupingBy(Unit::code));
    }

    List<Unit> units() {
        return units;
    }

    List<Person> people() {
        return people;
    }

    List<Position> positions() {
        return positions;
    }

    List<Absence> absences() {
        return absences;
    }

    Map<String, UnitId> unitIds() {
        return units.stream().collect(toMap(Unit::code, Unit::id, (one, same) -> one));
    }

    Map<String, PersonId> personIds() {
        return people.stream().collect(toMap(Person::code, Person::id));
    }

    /** The unit as it is now, or was last. */
    Optional<Unit> lastStretch(String code) {
        return unitsByCode.getOrDefault(code, List.of()).stream()
                .max(comparing(unit -> unit.days().from()));
    }
}
