package tillit.trial;

import java.util.Arrays;
import java.util.List;

/**
 * How one of the 20 areas is on Ekhamn's day: how many heads, unit managers and teams without a manager of
 * their own, how many employees a unit has at least and at most, and how the units are called.
 */
record AreaPlan(
        String directorate,
        String area,
        int heads,
        int units,
        int teams,
        int smallest,
        int largest,
        NamePattern headNames,
        NamePattern unitNames,
        NamePattern teamNames) {

    static List<AreaPlan> all() {
        return Words.lines("areas.txt").stream().map(AreaPlan::of).toList();
    }

    private static AreaPlan of(String line) {
        var column = Arrays.stream(line.split(";")).map(String::strip).toList();
        return new AreaPlan(
                column.get(0),
                column.get(1),
                Integer.parseInt(column.get(2)),
                Integer.parseInt(column.get(3)),
                Integer.parseInt(column.get(4)),
                Integer.parseInt(column.get(5)),
                Integer.parseInt(column.get(6)),
                NamePattern.of(column.get(7)),
                NamePattern.of(column.get(8)),
                NamePattern.of(column.get(9)));
    }
}
