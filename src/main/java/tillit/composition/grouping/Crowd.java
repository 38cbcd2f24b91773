package tillit.composition.grouping;

import java.util.List;

/**
 * Those of one kind at one gathering, who fill so many groups.
 *
 * @param gathering from 0
 * @param people by number, without leaders who only lead
 * @param groups 1 or more
 */
public record Crowd(int gathering, int kind, List<Integer> people, int groups) {

    public Crowd {
        people = List.copyOf(people);
    }

    /** How many they are. */
    public int size() {
        return people.size();
    }
}
