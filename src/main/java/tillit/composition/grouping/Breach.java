package tillit.composition.grouping;

import java.util.List;

/**
 * A place where a rule is broken.
 *
 * @param gathering from 0
 * @param group from 0
 * @param people whom it is about, by number
 * @param cost 1 or more
 */
public record Breach(int gathering, int group, List<Integer> people, long cost) {

    public Breach {
        people = List.copyOf(people);
    }
}
