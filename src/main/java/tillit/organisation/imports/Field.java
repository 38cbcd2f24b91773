package tillit.organisation.imports;

import java.util.List;

/**
 * A column of our own format.
 *
 * @param column its name in the file's header
 * @param needed whether each row must have a value there
 * @param words the only values it may have; empty when it may have any
 */
public record Field(String column, boolean needed, List<String> words) {

    static Field needed(String column, String... words) {
        return new Field(column, true, List.of(words));
    }

    static Field optional(String column, String... words) {
        return new Field(column, false, List.of(words));
    }

    public boolean isDay() {
        return column.equals("from") || column.equals("to");
    }

    public boolean isNumber() {
        return column.equals("people") || column.endsWith("_hours");
    }
}
