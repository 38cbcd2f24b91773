package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column with a number for each value, because comparing numbers is what a solver does all day. Whoever has nothing
 * in the column has no number, and is different from everybody.
 */
public final class Column {

    /** Of people with an empty cell. */
    public static final int NOTHING = -1;

    private final List<String> values = new ArrayList<>();
    private final int[][] of;

    public Column(People people, String name) {
        Map<String, Integer> numbers = new HashMap<>();
        of = new int[people.size()][];
        for (int person = 0; person < of.length; person++)
            of[person] =
                    people.member(person).values(name).stream()
                            .mapToInt(value -> numbers.computeIfAbsent(value, this::next))
                            .distinct()
                            .toArray();
    }

    private int next(String value) {
        values.add(value);
        return values.size() - 1;
    }

    /** How many different values there are. */
    public int size() {
        return values.size();
    }

    /** In the order of their numbers. */
    public List<String> texts() {
        return List.copyOf(values);
    }

    public String text(int value) {
        return values.get(value);
    }

    /** The number of the first value, or {@link #NOTHING}. */
    public int of(int person) {
        return of[person].length == 0 ? NOTHING : of[person][0];
    }

    /** The numbers of all values; the array is not to be changed. */
    public int[] all(int person) {
        return of[person];
    }
}
