package tillit.organisation.imports;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import tillit.access.PersonId;
import tillit.organisation.Absence;
import tillit.organisation.Person;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;

/** The whole register as it is before an import, or would be after it. */
record Register(
        List<Unit> units, List<Person> people, List<Position> positions, List<Absence> absences) {

    static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of());

    Map<String, UnitId> unitIds() {
        return units.stream().collect(toMap(Unit::code, Unit::id, (one, same) -> one));
    }

    Map<String, PersonId> personIds() {
        return people.stream().collect(toMap(Person::code, Person::id));
    }
}
