package tillit.composition.grouping;

import java.util.List;

/**
 * Something that cannot be, with the numbers that prove it.
 *
 * @param reason a word for the text that says it in a language
 * @param numbers and names that the text speaks of, in its order
 * @param people whom it is about, by number; none when it is about all
 * @param rules that cannot be kept, or not together; none when it is the frame that asks too much
 */
public record Impossible(
        String reason, List<Object> numbers, List<Integer> people, List<Rule> rules) {

    public Impossible {
        numbers = List.copyOf(numbers);
        people = List.copyOf(people);
        rules = List.copyOf(rules);
    }

    public Impossible(String reason, List<Object> numbers, List<Integer> people) {
        this(reason, numbers, people, List.of());
    }
}
