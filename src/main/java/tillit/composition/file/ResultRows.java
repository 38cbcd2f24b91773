package tillit.composition.file;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.table.Row;
import tillit.table.Table;

/** From rows to a placement. */
final class ResultRows {

    private static final String GATHERING = "gathering";
    private static final String GROUP = "group";
    private static final String ROLE = "role";
    private static final List<String> ROLES = List.of(ResultFile.MEMBER, ResultFile.LEADER);

    /** Where somebody sits, and in which row it says so. */
    private record Seated(int row, int gathering, int group, int person, boolean leads) {

        /** Nobody can be two of these: they lead groups, but are in one. */
        List<Object> once() {
            return List.of(gathering, person, leads ? group : -1);
        }
    }

    private final Brief brief;
    private final int mostGroups;
    private final Notes notes = new Notes();
    private final Map<List<Object>, Seated> seats = new HashMap<>();

    private ResultRows(Brief brief) {
        this.brief = brief;
        mostGroups = brief.frame().groups().orElse(brief.people().size());
    }

    static Reading<Placement> read(Table table, Brief brief) {
        var rows = new ResultRows(brief);
        var missing = Stream.of(PeopleRows.ID, GROUP).filter(column -> !table.has(column)).toList();
        missing.forEach(column -> rows.missing(table, column));
        if (missing.isEmpty()) table.rows().forEach(rows::take);
        return rows.notes.isEmpty()
                ? new Reading.Read<>(rows.placement())
                : new Reading.Unread<>(rows.notes.troubles());
    }

    private void missing(Table table, String column) {
        var near = Nearest.to(column, table.columns());
        notes.add(Source.RESULT, 1, near, "", Reason.COLUMN_MISSING, column);
    }

    private void take(Row row) {
        var id = row.cell(PeopleRows.ID);
        var person = brief.people().numberOf(id);
        var role = row.cell(ROLE).isEmpty() ? ResultFile.MEMBER : row.cell(ROLE);
        int gatherings = brief.frame().gatherings();
        if (person.isEmpty()) wrong(row, PeopleRows.ID, Reason.UNKNOWN_PERSON);
        else if (!isNumber(gathering(row), gatherings))
            wrong(row, GATHERING, Reason.UNKNOWN_GATHERING, gatherings);
        else if (!isNumber(row.cell(GROUP), mostGroups))
            wrong(row, GROUP, Reason.UNKNOWN_GROUP, mostGroups);
        else if (!ROLES.contains(role))
            wrong(row, ROLE, Reason.UNKNOWN_ROLE, String.join(", ", ROLES));
        else
            seat(
                    row,
                    new Seated(
                            row.number(),
                            Integer.parseInt(gathering(row)) - 1,
                            Integer.parseInt(row.cell(GROUP)) - 1,
                            person.getAsInt(),
                            role.equals(ResultFile.LEADER)));
    }

    /** Where there is only one gathering, it need not be told. */
    private String gathering(Row row) {
        var told = row.cell(GATHERING);
        return told.isEmpty() && brief.frame().gatherings() == 1 ? "1" : told;
    }

    private static boolean isNumber(String text, int most) {
        return text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= most;
    }

    private void wrong(Row row, String column, Reason reason, Object... values) {
        notes.add(Source.RESULT, row.number(), column, row.cell(column), reason, values);
    }

    private void seat(Row row, Seated seated) {
        var before = seats.putIfAbsent(seated.once(), seated);
        if (before != null)
            wrong(row, PeopleRows.ID, Reason.SITS_TWICE, String.valueOf(before.row()));
    }

    private Placement placement() {
        int[][] groups = new int[brief.frame().gatherings()][brief.people().size()];
        for (var gathering : groups) Arrays.fill(gathering, Placement.NOWHERE);
        List<List<List<Integer>>> leaders = new ArrayList<>();
        for (var _ : groups) leaders.add(nobody());
        seats.values().stream()
                .sorted(comparingInt(Seated::row))
                .forEach(seat -> {
                    if (seat.leads())
                        leaders.get(seat.gathering()).get(seat.group()).add(seat.person());
                    else groups[seat.gathering()][seat.person()] = seat.group();
                });
        return new Placement(groups, leaders);
    }

    private List<List<Integer>> nobody() {
        int used = seats.values().stream().mapToInt(seat -> seat.group() + 1).max().orElse(0);
        int number = brief.frame().groups().orElse(used);
        return Stream.<List<Integer>>generate(ArrayList::new).limit(number).toList();
    }
}
