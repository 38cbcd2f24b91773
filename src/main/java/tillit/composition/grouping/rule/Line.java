package tillit.composition.grouping.rule;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.People;

/**
 * Who is above whom, at any distance. A manager who is not among the people ends the line: who is above them, nobody
 * has told.
 */
final class Line {

    private final int[][] managers;

    Line(Brief brief, String column) {
        var people = brief.people();
        managers =
                people.members().stream()
                        .map(member -> numbers(people, member.values(column)))
                        .toArray(int[][]::new);
    }

    private static int[] numbers(People people, List<String> ids) {
        return ids.stream()
                .map(people::numberOf)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }

    /** All managers of somebody, theirs, and so on; a ring is gone round once, however long it is. */
    BitSet above(int person) {
        var found = new BitSet();
        var climbing = new ArrayDeque<Integer>(List.of(person));
        while (!climbing.isEmpty()) {
            int below = climbing.pop();
            for (int manager : managers[below])
                if (manager != below && !found.get(manager)) {
                    found.set(manager);
                    climbing.push(manager);
                }
        }
        return found;
    }

    Pairs pairs() {
        var pairs = new Pairs(managers.length);
        for (int person = 0; person < managers.length; person++) {
            int below = person;
            above(person).stream().forEach(manager -> pairs.add(below, manager));
        }
        return pairs;
    }
}
