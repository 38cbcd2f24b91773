package tillit.trial;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.organisation.Person;

/** The people of Ekhamn as they come: the cast first, then everybody else with a name by lot. */
final class Newcomers {

    private final Lot lot;
    private final Names names;
    private final Addresses addresses = new Addresses();
    private final List<Person> all = new ArrayList<>();

    Newcomers(Lot lot) {
        this.lot = lot;
        this.names = new Names(lot);
        for (var member : Cast.values())
            all.add(member.as(code(), addresses.of(member.shownName())));
    }

    Person next() {
        var language = language();
        var name = names.next(language);
        var code = code();
        var person = new Person(id(code), code, name, Optional.of(addresses.of(name)), language);
        all.add(person);
        return person;
    }

    Person playing(Cast member) {
        return all.stream()
                .filter(person -> person.id().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }

    List<Person> all() {
        return List.copyOf(all);
    }

    private String language() {
        int drawn = lot.below(100);
        return drawn < 80 ? "sv" : drawn < 97 ? "da" : "en";
    }

    private String code() {
        return "P" + (10001 + all.size());
    }

    private static PersonId id(String code) {
        return new PersonId(
                UUID.nameUUIDFromBytes(("ekhamn " + code).getBytes(StandardCharsets.UTF_8)));
    }
}
