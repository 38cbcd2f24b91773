package tillit.organisation.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file tells of, in the order in which one needs the other; described in {@code docs/import.md}. */
public enum FileKind {
    UNITS(
            Field.needed("unit_id"),
            Field.needed("name"),
            Field.optional("parent_id"),
            Field.optional("area"),
            Field.optional("from"),
            Field.optional("to"),
            Field.optional("succeeds")),
    PEOPLE(
            Field.needed("person_id"),
            Field.needed("name"),
            Field.optional("email"),
            Field.optional("language", "sv", "da", "en"),
            Field.optional("protected", "yes", "no")),
    POSITIONS(
            Field.needed("person_id"),
            Field.needed("unit_id"),
            Field.needed("kind", "manager", "employee"),
            Field.optional("level", "1", "2", "3"),
            Field.needed("employment", "permanent", "temporary", "hourly"),
            Field.needed("from"),
            Field.optional("to"),
            Field.optional("end_reason", "left", "retired", "moved", "role", "unit")),
    ABSENCE(
            Field.needed("period"),
            Field.needed("group", "managers", "all"),
            Field.optional("unit_id"),
            Field.needed("people"),
            Field.needed("available_hours"),
            Field.needed("sick_hours"));

    @SuppressWarnings("ImmutableEnumChecker") // it is: List.of made it
    private final List<Field> fields;

    FileKind(Field... fields) {
        this.fields = List.of(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /** {@code units}, as in {@code units.csv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Field field(String column) {
        return fields.stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no " + column));
    }

    /** The kind whose format these columns are: all that it needs, and none that it does not know. */
    static Optional<FileKind> with(List<String> columns) {
        var plain = columns.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        return Arrays.stream(values()).filter(kind -> kind.has(plain)).findFirst();
    }

    private boolean has(List<String> columns) {
        var known = fields.stream().map(Field::column).toList();
        var needed = fields.stream().filter(Field::needed).map(Field::column).toList();
        return known.containsAll(columns) && columns.containsAll(needed);
    }
}
