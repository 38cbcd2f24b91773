package tillit.composition.grouping.solving;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;

/** People as in a file: first the columns, then a line each, with {@code -} where nothing stands. */
record Company(People people) {

    static Company of(String head, String... lines) {
        var columns = head.split(" +");
        var members = Stream.of(lines).map(line -> member(columns, line.split(" +"))).toList();
        return new Company(new People(Set.of(columns), members));
    }

    /** As many as one likes, of whom nothing is known. */
    static Company of(int size) {
        var names = IntStream.range(0, size).mapToObj(i -> "Person" + i).toArray(String[]::new);
        return of("name", names);
    }

    private static Member member(String[] columns, String[] cells) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 1; i < cells.length; i++)
            if (!cells[i].equals("-")) values.put(columns[i], List.of(cells[i].split(";")));
        return new Member(cells[0].toLowerCase(Locale.ROOT), cells[0], values);
    }

    /** So many tables of so many people, so often, by these rules. */
    Brief at(int gatherings, int tables, int from, int to, Rule... rules) {
        return new Brief(
                people, frame(gatherings, tables, from, to, Optional.empty()), List.of(rules));
    }

    Brief ledBy(int leaders, int atMost, Brief brief) {
        var old = brief.frame();
        var leading = Optional.of(new Frame.Leading("leads", leaders, atMost));
        var frame =
                frame(
                        old.gatherings(),
                        old.groups().getAsInt(),
                        old.size().from(),
                        old.size().to(),
                        leading);
        return new Brief(people, frame, brief.rules());
    }

    private Frame frame(
            int gatherings, int tables, int from, int to, Optional<Frame.Leading> leading) {
        return new Frame(
                Form.TABLES,
                gatherings,
                OptionalInt.of(tables),
                new Frame.Size(from, to),
                Optional.empty(),
                leading,
                Optional.of("absent").filter(people::has),
                Optional.of("pinned").filter(people::has));
    }

    int number(String name) {
        return people.numberOf(name.toLowerCase(Locale.ROOT)).getAsInt();
    }

    /** The table, from 1 as people count. */
    int table(Placement placement, int gathering, String name) {
        return placement.group(gathering - 1, number(name)) + 1;
    }
}
