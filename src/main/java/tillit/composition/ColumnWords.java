package tillit.composition;

import java.util.Arrays;
import java.util.Set;

/** Says the columns that we fill ourselves in the reader's language; those that a composer named stay as they are. */
public record ColumnWords(Words words) implements Words {

    /** Each has a text {@code composition.word.COLUMN}. */
    public static final Set<String> OURS =
            Set.of(
                    "area", "unit", "level", "newness", "languages", "host", "late", "near_door",
                    "capacity");

    @Override
    public String of(String key, Object... values) {
        return words.of(key, Arrays.stream(values).map(this::said).toArray());
    }

    private Object said(Object value) {
        return value instanceof String column && OURS.contains(column)
                ? words.of("composition.word." + column)
                : value;
    }
}
