package tillit.composition.grouping;

import java.util.Collections;
import java.util.List;

/**
 * Those of one kind at one gathering, who fill so many groups.
 *
 * @param gathering from 0
 * @param people by number, in order, without leaders who only lead
 * @param groups 1 or more
 */
public record Crowd(int gathering, int kind, List<Integer> people, int groups) {

    public Crowd {
        people = List.copyOf(people);
    }

    /** How many of them this one of them may sit with. */
    public int others(int person, Pairs parted) {
        long kept = parted.of(person).stream().filter(this::has).count();
        return people.size() - 1 - (int) kept;
    }

    private boolean has(int person) {
        return Collections.binarySearch(people, person) >= 0;
    }

    /** How many they are. */
    public int size() {
        return people.size();
    }
}
