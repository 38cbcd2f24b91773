package tillit.composition.file;

import java.util.ArrayList;
import java.util.List;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.table.CsvText;

/** Writes people as {@link PeopleRows} reads them. */
final class PeopleText {

    private PeopleText() {}

    static String of(People people) {
        var columns = List.copyOf(people.columns());
        var csv = new CsvText();
        csv.row(header(columns));
        people.members().forEach(member -> csv.row(cells(member, columns)));
        return csv.text();
    }

    private static List<String> header(List<String> columns) {
        var header = new ArrayList<>(List.of(PeopleRows.ID, PeopleRows.NAME));
        header.addAll(columns);
        return header;
    }

    private static List<String> cells(Member member, List<String> columns) {
        var cells = new ArrayList<>(List.of(member.id(), member.name()));
        columns.forEach(column -> cells.add(String.join(";", member.values(column))));
        return cells;
    }
}
