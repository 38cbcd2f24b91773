package tillit.composition.grouping;

import java.util.List;
import java.util.Map;

/**
 * One of those who are to be put together.
 *
 * @param values by column, in the order they were written; a column in which nothing stands is absent
 */
public record Member(String id, String name, Map<String, List<String>> values) {

    public Member {
        values = Map.copyOf(values);
    }

    public List<String> values(String column) {
        return values.getOrDefault(column, List.of());
    }

    /** The first of them, or an empty text. */
    public String value(String column) {
        return values(column).isEmpty() ? "" : values(column).getFirst();
    }
}
