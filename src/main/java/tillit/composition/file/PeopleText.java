package tillit.composition.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.table.CsvText;

/** Writes people as {@link PeopleRows} reads them. */
final class PeopleText {

    private PeopleText() {}

    static String of(People people, Set<String> empty) {
        var columns = List.copyOf(people.columns());
        var csv = new CsvText();
        csv.row(header(columns));
        people.members().forEach(member -> csv.row(cells(member, columns, empty)));
        return csv.text();
    }

    private static List<String> header(List<String> columns) {
        var header = new ArrayList<>(List.of(PeopleRows.ID, PeopleRows.NAME));
        header.addAll(columns);
        return header;
    }

    private static List<String> cells(Member member, List<String> columns, Set<String> empty) {
        var cells = new ArrayList<>(List.of(member.id(), member.name()));
        for (var column : columns)
            cells.add(empty.contains(column) ? "" : String.join(";", member.values(column)));
        return cells;
    }
}
