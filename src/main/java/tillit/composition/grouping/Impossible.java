package tillit.composition.grouping;

import java.util.List;

/**
 * Something that cannot be, with the numbers that prove it.
 *
 * @param reason a word for the text that says it in a language
 * @param numbers and names that the text speaks of, in its order
 * @param people whom it is about, by number; none when it is about all
 */
public record Impossible(String reason, List<Object> numbers, List<Integer> people) {

    public Impossible {
        numbers = List.copyOf(numbers);
        people = List.copyOf(people);
    }
}
