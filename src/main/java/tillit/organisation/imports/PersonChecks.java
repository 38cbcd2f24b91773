package tillit.organisation.imports;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tillit.organisation.Person;

/** Whether the people are told apart: one row and one address each. */
record PersonChecks(List<Person> known, Problems problems) {

    void check(List<Entry.OfPerson> people) {
        var seen = new HashMap<String, Entry.OfPerson>();
        for (var person : people) {
            var first = seen.putIfAbsent(person.code(), person);
            if (first != null && !first.saysTheSameAs(person))
                problems.add(person.row(), "person_id", Reason.TWICE);
        }
        addresses(people);
    }

    /**
     * An address that somebody else has in the register is free when the files give them another, or when no HR
     * system has told of them: then it is them.
     */
    private void addresses(List<Entry.OfPerson> people) {
        var owners = new HashMap<>(addressesOfOthers(people));
        for (var person : people) {
            if (person.email().isEmpty()) continue;
            var owner = owners.putIfAbsent(small(person.email().get()), person.code());
            if (owner != null && !owner.equals(person.code()))
                problems.add(person.row(), "email", Reason.ADDRESS_TAKEN);
        }
    }

    private Map<String, String> addressesOfOthers(List<Entry.OfPerson> people) {
        var told = new HashSet<String>();
        people.forEach(person -> told.add(person.code()));
        var newcomers = newcomersAddresses(people);
        var owners = new HashMap<String, String>();
        for (var person : known)
            person.email()
                    .map(PersonChecks::small)
                    .filter(email -> !told.contains(person.code()))
                    .filter(email -> !(person.hasCodeOfOurs() && newcomers.contains(email)))
                    .ifPresent(email -> owners.put(email, person.code()));
        return owners;
    }

    /** Of those whose code nobody has told of before. */
    private Set<String> newcomersAddresses(List<Entry.OfPerson> people) {
        var codes = known.stream().map(Person::code).collect(toSet());
        return people.stream()
                .filter(person -> !codes.contains(person.code()))
                .flatMap(person -> person.email().stream())
                .map(PersonChecks::small)
                .collect(toSet());
    }

    /** Every code that a position may name. */
    Set<String> codes(List<Entry.OfPerson> people) {
        var codes = new HashSet<String>();
        known.forEach(person -> codes.add(person.code()));
        people.stream()
                .filter(person -> !problems.isWrong(person.row()))
                .forEach(person -> codes.add(person.code()));
        return codes;
    }

    private static String small(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
