package tillit.composition.grouping;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Those who are to be put together, numbered from 0 in the order they were given. What is known of them stands under
 * columns; the names of the columns are the composer's own.
 */
public final class People {

    private final Set<String> columns;
    private final List<Member> members;
    private final Map<String, Integer> numbers;

    /** Throws {@link IllegalArgumentException} when two have the same id. */
    public People(Set<String> columns, List<Member> members) {
        this.columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
        this.members = List.copyOf(members);
        numbers =
                IntStream.range(0, members.size())
                        .boxed()
                        .collect(
                                toUnmodifiableMap(i -> members.get(i).id(), i -> i, People::twice));
    }

    private static int twice(int first, int second) {
        throw new IllegalArgumentException("the same id for " + first + " and " + second);
    }

    public int size() {
        return members.size();
    }

    public Member member(int person) {
        return members.get(person);
    }

    public List<Member> members() {
        return members;
    }

    public OptionalInt numberOf(String id) {
        var number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public Set<String> columns() {
        return columns;
    }

    public boolean has(String column) {
        return columns.contains(column);
    }
}
