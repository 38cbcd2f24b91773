package tillit.organisation.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.UnitId;

/**
 * What the HR system's codes are called here: the ids of whom we know, for others a new one. Never made out of the
 * code: it may be a personal number, and ids stand in addresses.
 */
final class Ids {

    private final Map<String, UnitId> units;
    private final Map<String, PersonId> people;

    Ids(Register register) {
        units = new HashMap<>(register.unitIds());
        people = new HashMap<>(register.personIds());
    }

    UnitId unit(String code) {
        return units.computeIfAbsent(code, _ -> new UnitId(UUID.randomUUID()));
    }

    PersonId person(String code) {
        return people.computeIfAbsent(code, _ -> new PersonId(UUID.randomUUID()));
    }
}
