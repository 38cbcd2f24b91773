package tillit.organisation.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.Person;
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

    /** Whom no HR system has told of yet is known by their address. */
    void know(List<Entry.OfPerson> told, List<Person> known) {
        var byAddress = new HashMap<String, PersonId>();
        for (var person : known)
            if (person.hasCodeOfOurs())
                person.email().ifPresent(email -> byAddress.put(small(email), person.id()));
        for (var person : told)
            person.email()
                    .map(email -> byAddress.get(small(email)))
                    .ifPresent(id -> people.putIfAbsent(person.code(), id));
    }

    private static String small(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    UnitId unit(String code) {
        return units.computeIfAbsent(code, _ -> new UnitId(UUID.randomUUID()));
    }

    PersonId person(String code) {
        return people.computeIfAbsent(code, _ -> new PersonId(UUID.randomUUID()));
    }
}
