package tillit.organisation.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.table.DateColumn;
import tillit.table.DecimalColumn;
import tillit.table.Row;
import tillit.table.Table;

/** A file read as rows of one kind. How days and numbers are written is told by all of its rows together. */
final class Sheet {

    private final String file;
    private final FileKind kind;
    private final Mapping mapping;
    private final Table table;
    private final DateColumn days;
    private final Map<String, DecimalColumn> numbers = new HashMap<>();

    Sheet(String file, FileKind kind, Mapping mapping, Table table) {
        this.file = file;
        this.kind = kind;
        this.mapping = mapping;
        this.table = table;
        this.days = DateColumn.of(table, columns("from", "to"));
        for (var field : kind.fields())
            if (field.isNumber())
                numbers.put(field.column(), DecimalColumn.of(table, mapping.column(field)));
    }

    private String[] columns(String... ours) {
        return Stream.of(ours)
                .flatMap(our -> kind.fields().stream().filter(field -> field.column().equals(our)))
                .map(mapping::column)
                .filter(column -> !column.isEmpty())
                .toArray(String[]::new);
    }

    String file() {
        return file;
    }

    FileKind kind() {
        return kind;
    }

    Mapping mapping() {
        return mapping;
    }

    /** As the file has them. */
    List<String> columns() {
        return withoutOurs(table.columns());
    }

    /** Without the column that a file to mend has more. */
    static List<String> withoutOurs(List<String> columns) {
        return columns.stream().filter(name -> !name.equals(ToMend.COLUMN)).toList();
    }

    List<Given> rows() {
        return table.rows().stream().map(row -> new Given(this, row)).toList();
    }

    /** Whether the file says anything of it at all; an empty cell says that there is none. */
    boolean has(String column) {
        var field = kind.field(column);
        var name = mapping.column(field);
        return mapping.always(field).isPresent()
                || columns().stream().anyMatch(one -> one.strip().equalsIgnoreCase(name));
    }

    /** Empty when what stands there is no day as the other rows write it. */
    Optional<LocalDate> day(Row row, String column) {
        return days.date(row.cell(mapping.column(kind.field(column))));
    }

    /** Empty when what stands there is no number as the other rows write it. */
    Optional<BigDecimal> number(Row row, String column) {
        return Optional.ofNullable(numbers.get(column))
                .flatMap(all -> all.number(row.cell(mapping.column(kind.field(column)))));
    }

    /** The first cell with a day, when day and month could as well be the other way round. */
    Optional<Cell> guessedDay() {
        if (days.alsoFits().isEmpty()) return Optional.empty();
        return rows().stream()
                .filter(row -> !row.text("from").isEmpty())
                .findFirst()
                .map(row -> new Cell(row, "from"));
    }

    record Cell(Given row, String column) {}
}
