package tillit.composition.sheets;

import java.util.List;

/**
 * Those who sit together: a table at a gathering, a circle, a pair.
 *
 * @param gathering from 1
 * @param number from 1
 * @param kind the value that all have in common, such as a level; empty where groups are of one kind
 * @param people who lead it first, the others by name
 */
public record Table(int gathering, int number, String kind, List<Seated> people) {

    public Table {
        people = List.copyOf(people);
    }

    /** @param hosts leads the group, or is its host */
    public record Seated(String name, List<String> from, boolean hosts) {

        public Seated {
            from = List.copyOf(from);
        }

        public String origin() {
            return String.join(" · ", from);
        }
    }
}
