package tillit.composition.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.composition.grouping.People;

/**
 * Finds people who are their own managers, over whomever: each ring is told once. Whoever has several managers in the
 * cell has had them one after the other, maybe, and may have led each of them at another time.
 */
final class ManagerRings {

    private enum Seen {
        NOT,
        ON_THE_WAY,
        DONE
    }

    private static final int ITSELF = 2;

    private final PeopleFile file;
    private final People people;
    private final String column;
    private final Notes notes;
    private final Seen[] seen;
    private final List<Integer> way = new ArrayList<>();

    ManagerRings(PeopleFile file, String column, Notes notes) {
        this.file = file;
        people = file.people();
        this.column = column;
        this.notes = notes;
        seen = Stream.generate(() -> Seen.NOT).limit(people.size()).toArray(Seen[]::new);
    }

    void look() {
        for (int person = 0; person < seen.length; person++)
            if (seen[person] == Seen.NOT) upFrom(person);
    }

    private void upFrom(int first) {
        var next = OptionalInt.of(first);
        while (next.isPresent() && seen[next.getAsInt()] == Seen.NOT) {
            seen[next.getAsInt()] = Seen.ON_THE_WAY;
            way.add(next.getAsInt());
            next = manager(next.getAsInt());
        }
        if (next.isPresent() && seen[next.getAsInt()] == Seen.ON_THE_WAY) tell(next.getAsInt());
        way.forEach(person -> seen[person] = Seen.DONE);
        way.clear();
    }

    private OptionalInt manager(int person) {
        var managers = people.member(person).values(column);
        return managers.size() == 1 ? people.numberOf(managers.getFirst()) : OptionalInt.empty();
    }

    private void tell(int manager) {
        var ring = new ArrayList<>(way.stream().dropWhile(person -> person != manager).toList());
        ring.add(manager);
        notes.add(
                Source.PEOPLE,
                file.row(manager),
                column,
                people.member(manager).id(),
                ring.size() == ITSELF ? Reason.MANAGER_SELF : Reason.MANAGER_RING,
                ring.stream()
                        .map(person -> people.member(person).id())
                        .collect(Collectors.joining(" → ")));
    }
}
