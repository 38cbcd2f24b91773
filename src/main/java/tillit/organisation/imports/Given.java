package tillit.organisation.imports;

import java.util.Optional;
import tillit.table.Row;

/** A row of a file, in the words of our own format whatever the file calls them. */
record Given(Sheet sheet, Row row) {

    /** Empty when nothing stands there. */
    String text(String column) {
        var field = sheet.kind().field(column);
        return sheet.mapping().value(field, raw(field));
    }

    private String raw(Field field) {
        var column = sheet.mapping().column(field);
        if (column.isEmpty()) return sheet.mapping().always(field).orElse("");
        return row.cell(column);
    }

    boolean tellsOfPerson() {
        return sheet.kind() == FileKind.PEOPLE || sheet.kind() == FileKind.POSITIONS;
    }

    /** {@code hidden}: what stands in the cell is not repeated. */
    Problem problem(String column, Reason reason, boolean hidden) {
        var field = sheet.kind().field(column);
        var value = hidden ? "" : raw(field);
        return new Problem(
                sheet.file(),
                row.number(),
                Optional.of(sheet.mapping().column(field))
                        .filter(name -> !name.isEmpty())
                        .orElse(column),
                value,
                reason);
    }
}
