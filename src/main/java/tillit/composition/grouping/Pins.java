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

    private void pin(int person, List<String> cells) {
        for (var cell : cells) {
            var parts = cell.split(":", 2);
            int group = Integer.parseInt(parts[parts.length - 1].strip()) - 1;
            if (parts.length == 1) for (var row : groups) row[person] = group;
            else groups[Integer.parseInt(parts[0].strip()) - 1][person] = group;
        }
    }

    int group(int gathering, int person) {
        return groups[gathering][person];
    }
}
