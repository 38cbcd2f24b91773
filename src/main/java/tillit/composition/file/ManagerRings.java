package tillit.composition.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.composition.grouping.People;

/** Finds people who are their own managers, over whomever: each ring is told once. */
final class ManagerRings {

    private enum Seen {
        NOT,
        ON_THE_WAY,
        DONE
    }

    /** A person on the way up, and the managers not yet followed. */
    private record Step(int person, Iterator<Integer> managers) {}

    private final PeopleFile file;
    private final People people;
    private final String column;
    private final Notes notes;
    private final Seen[] seen;
    private final Deque<Step> way = new ArrayDeque<>();

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

    /** Without recursion: a line may be as long as the file. */
    private void upFrom(int first) {
        enter(first);
        while (!way.isEmpty()) {
            var step = way.getLast();
            if (step.managers().hasNext()) follow(step.managers().next());
            else seen[way.removeLast().person()] = Seen.DONE;
        }
    }

    private void follow(int manager) {
        switch (seen[manager]) {
            case NOT -> enter(manager);
            case ON_THE_WAY -> tell(manager);
            case DONE -> {}
        }
    }

    private void enter(int person) {
        seen[person] = Seen.ON_THE_WAY;
        way.addLast(new Step(person, managers(person).iterator()));
    }

    private List<Integer> managers(int person) {
        return people.member(person).values(column).stream()
                .flatMapToInt(id -> people.numberOf(id).stream())
                .boxed()
                .toList();
    }

    private void tell(int manager) {
        var ring =
                new ArrayList<>(
                        way.stream()
                                .map(Step::person)
                                .dropWhile(person -> person != manager)
                                .toList());
        ring.add(manager);
        notes.add(
                Source.PEOPLE,
                file.row(manager),
                column,
                people.member(manager).id(),
                Reason.MANAGER_RING,
                ring.stream()
                        .map(person -> people.member(person).id())
                        .collect(Collectors.joining(" → ")));
    }
}
