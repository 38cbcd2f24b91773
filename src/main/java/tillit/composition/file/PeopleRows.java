package tillit.composition.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.table.Row;
import tillit.table.Table;

/** From rows to people: each once, with what stands in their cells. */
final class PeopleRows {

    static final String ID = "person_id";
    static final String NAME = "name";

    /** Of an id, a name, a heading, or one of the values in a cell; in letters. */
    private static final int LONGEST = 200;

    private static final int SHOWN = 40;

    private final Table table;
    private final Notes notes = new Notes();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    private PeopleRows(Table table) {
        this.table = table;
        for (var column : table.columns())
            if (!column.isEmpty() && !isOwn(column)) columns.add(column);
        for (var column : columns) if (isLong(column)) tooLong(1, "", column, Reason.WORD_TOO_LONG);
    }

    static Reading<PeopleFile> read(Table table) {
        var rows = new PeopleRows(table);
        if (table.has(ID)) table.rows().forEach(rows::take);
        else rows.noIds();
        if (rows.members.isEmpty() && rows.notes.isEmpty())
            rows.notes.add(Source.PEOPLE, 0, "", "", Reason.NOBODY);
        return rows.notes.isEmpty()
                ? new Reading.Read<>(
                        new PeopleFile(new People(rows.columns, rows.members), rows.rows))
                : new Reading.Unread<>(rows.notes.troubles());
    }

    private static boolean isOwn(String column) {
        return column.strip().equalsIgnoreCase(ID) || column.strip().equalsIgnoreCase(NAME);
    }

    private void noIds() {
        var near = Nearest.to(ID, table.columns());
        notes.add(Source.PEOPLE, 1, near, "", Reason.COLUMN_MISSING, ID);
    }

    private void take(Row row) {
        var id = row.cell(ID);
        if (row.isTooWide()) wrong(row, "", "", Reason.TOO_WIDE);
        else if (id.isEmpty()) wrong(row, ID, "", Reason.CELL_MISSING);
        else if (isLong(id)) tooLong(row.number(), ID, id, Reason.WORD_TOO_LONG);
        else if (id.contains(";")) wrong(row, ID, id, Reason.SEMICOLON_IN_ID);
        else if (rowOf.containsKey(id))
            wrong(row, ID, id, twice(id), String.valueOf(rowOf.get(id)));
        else add(id, row);
    }

    /** Two ids that differ by Excel's apostrophe alone are told why they are one. */
    private static Reason twice(String id) {
        return "=+-@".indexOf(id.charAt(0)) < 0 ? Reason.PERSON_TWICE : Reason.PERSON_TWICE_AS_TEXT;
    }

    private void wrong(Row row, String column, String value, Reason reason, Object... values) {
        notes.add(Source.PEOPLE, row.number(), column, value, reason, values);
    }

    private void add(String id, Row row) {
        rowOf.put(id, row.number());
        rows.add(row.number());
        var name = row.cell(NAME);
        if (isLong(name)) tooLong(row.number(), NAME, name, Reason.WORD_TOO_LONG);
        members.add(new Member(id, name.isEmpty() ? id : name, values(row)));
    }

    private Map<String, List<String>> values(Row row) {
        var values = new HashMap<String, List<String>>();
        for (var column : columns) {
            var parts = parts(row.cell(column));
            if (!parts.isEmpty()) values.put(column, parts);
            for (var part : parts)
                if (isLong(part)) tooLong(row.number(), column, part, Reason.VALUE_TOO_LONG);
        }
        return values;
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    private void tooLong(int row, String column, String text, Reason reason) {
        notes.add(Source.PEOPLE, row, column, text.substring(0, SHOWN) + "…", reason, LONGEST);
    }
}
