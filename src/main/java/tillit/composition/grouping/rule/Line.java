package tillit.composition.grouping.rule;

import java.util.BitSet;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.People;

/**
 * Who is above whom, at any distance. A manager who is not among the people ends the line: who is above them, nobody
 * has told.
 */
final class Line {

    private final People people;
    private final String managers;

    Line(Brief brief, String managers) {
        people = brief.people();
        this.managers = managers;
    }

    /** All managers of somebody, theirs, and so on; a ring is gone round once. */
    BitSet above(int person) {
        var found = new BitSet();
        climb(person, found);
        return found;
    }

    private void climb(int person, BitSet found) {
        for (var id : people.member(person).values(managers)) {
            int manager = people.numberOf(id).orElse(person);
            if (manager == person || found.get(manager)) continue;
            found.set(manager);
            climb(manager, found);
        }
    }

    Pairs pairs() {
        var pairs = new Pairs(people.size());
        for (int person = 0; person < people.size(); person++) {
            int below = person;
            above(person).stream().forEach(manager -> pairs.add(below, manager));
        }
        return pairs;
    }
}
