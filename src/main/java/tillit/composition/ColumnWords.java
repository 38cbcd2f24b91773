package tillit.composition;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Says the columns and hours that we write ourselves in the reader's language; those that a composer named stay as they are. */
public record ColumnWords(Words words) implements Words {

    /** Each has a text {@code composition.word.COLUMN}. */
    public static final Set<String> OURS =
            Set.of(
                    "area",
                    "unit",
                    "level",
                    "newness",
                    "languages",
                    "host",
                    "late",
                    "near_door",
                    "capacity");

    private static final Pattern HOURS =
            Pattern.compile("\\b(mon|tue|wed|thu|fri)-(am|pm)\\b(?![^,])");

    @Override
    public String of(String key, Object... values) {
        return words.of(key, Arrays.stream(values).map(this::said).toArray());
    }

    private Object said(Object value) {
        if (!(value instanceof String text)) return value;
        if (OURS.contains(text)) return words.of("composition.word." + text);
        return HOURS.matcher(text).replaceAll(hour -> words.of("composition.hour." + hour.group()));
    }
}
