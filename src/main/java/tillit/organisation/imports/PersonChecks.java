package tillit.organisation.imports;

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
        var seen = new HashSet<String>();
        for (var person : people)
            if (!seen.add(person.code())) problems.add(person.row(), "person_id", Reason.TWICE);
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
        var owners = new HashMap<String, String>();
        for (var person : known)
            if (!told.contains(person.code()) && !person.hasCodeOfOurs())
                person.email().ifPresent(email -> owners.put(small(email), person.code()));
        return owners;
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
