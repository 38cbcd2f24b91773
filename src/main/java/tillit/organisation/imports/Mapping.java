package tillit.organisation.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How rows of one kind are read out of a file that has other names for things.
 *
 * @param columns our column → the file's, or {@code =word} when every row means the same word
 * @param values our column → the file's value in small letters → ours; {@link #OTHERS} is what every other
 *     value means; without it a value that is not there is taken as it is
 */
public record Mapping(Map<String, String> columns, Map<String, Map<String, String>> values) {

    public Mapping {
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
    }

    /** A file in our own format. */
    static Mapping ownOf(FileKind kind) {
        var columns = new HashMap<String, String>();
        kind.fields().forEach(field -> columns.put(field.column(), field.column()));
        return new Mapping(columns, Map.of());
    }

    /** Stands for every value that nobody has explained. */
    public static final String OTHERS = "*";

    /** Stands before a word that all rows mean, whatever is in them. */
    public static final String ALWAYS = "=";

    /** Empty when the file has no such column. */
    public String column(Field field) {
        return always(field).isPresent() ? "" : columns.getOrDefault(field.column(), "");
    }

    Optional<String> always(Field field) {
        return Optional.ofNullable(columns.get(field.column()))
                .filter(column -> column.startsWith(ALWAYS))
                .map(column -> column.substring(ALWAYS.length()));
    }

    String value(Field field, String given) {
        var small = given.toLowerCase(Locale.ROOT);
        var known = values.getOrDefault(field.column(), Map.of());
        var others =
                field.words().contains(small) || given.isEmpty()
                        ? given
                        : known.getOrDefault(OTHERS, given);
        var meant = known.getOrDefault(small, others);
        return field.words().contains(meant.toLowerCase(Locale.ROOT))
                ? meant.toLowerCase(Locale.ROOT)
                : meant;
    }
}
