package tillit.composition.grouping;

import java.util.Arrays;
import java.util.List;

/** Where people are to sit whatever the rest does: {@code 3} at every gathering, {@code 2:3} at the second. */
final class Pins {

    private final int[][] groups;

    /** Cells are checked where files are read: what is no number here is a mistake of ours. */
    Pins(Brief brief) {
        var people = brief.people();
        groups = new int[brief.frame().gatherings()][people.size()];
        for (var row : groups) Arrays.fill(row, Placement.NOWHERE);
        brief.frame()
                .pinned()
                .ifPresent(column -> {
                    for (int person = 0; person < people.size(); person++)
                        pin(person, people.member(person).values(column));
                });
    }

    /** What is said of one gathering counts more than what is said of all, whichever comes first. */
    private void pin(int person, List<String> cells) {
        for (var cell : cells)
            if (!cell.contains(":")) for (var row : groups) row[person] = number(cell);
        for (var cell : cells) {
            int colon = cell.indexOf(':');
            if (colon >= 0)
                groups[number(cell.substring(0, colon))][person] = number(cell.substring(colon + 1));
        }
    }

    private static int number(String fromOne) {
        return Integer.parseInt(fromOne.strip()) - 1;
    }

    int group(int gathering, int person) {
        return groups[gathering][person];
    }
}
