package tillit.composition.account;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Form;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;

/** Nine managers of Ekhamn at tables of three to four; who sits where is written by first names. */
record Hall(Brief brief) {

    private static final String EVERYBODY =
            """
            Aino     skola  host=yes
            Göran    skola  circle=Eken
            Mikkel   kultur host=yes
            Thomas   kultur circle=Eken
            Sara     omsorg host=yes wishes=Aino
            Freja    omsorg host=yes
            Ida      omsorg apart=Per
            Jonas    gata
            Per      gata
            """;

    static Hall of(int gatherings, Rule... rules) {
        var frame =
                new Frame(
                        Form.TABLES,
                        gatherings,
                        OptionalInt.of(3),
                        new Frame.Size(2, 4),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Hall(new Brief(people(), frame, List.of(rules)));
    }

    private static People people() {
        return new People(
                Set.of("area", "host", "wishes", "apart", "circle"),
                EVERYBODY.lines().map(line -> member(line.split(" +"))).toList());
    }

    private static Member member(String... words) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("area", List.of(words[1]));
        Arrays.stream(words)
                .skip(2)
                .map(word -> word.split("="))
                .forEach(cell -> values.put(cell[0], List.of(cell[1])));
        return new Member(words[0], words[0], values);
    }

    /** Each gathering as {@code Aino Göran | Sara Freja | Per}. */
    Placement seated(String... gatherings) {
        var groups = new int[gatherings.length][brief.people().size()];
        for (int gathering = 0; gathering < groups.length; gathering++) {
            Arrays.fill(groups[gathering], Placement.NOWHERE);
            var tables = gatherings[gathering].split("\\|");
            for (int table = 0; table < tables.length; table++)
                for (var name : tables[table].strip().split(" +"))
                    groups[gathering][person(name)] = table;
        }
        var nobody = List.of(List.<Integer>of(), List.<Integer>of(), List.<Integer>of());
        return new Placement(groups, Stream.generate(() -> nobody).limit(groups.length).toList());
    }

    int person(String name) {
        return brief.people().numberOf(name).orElseThrow();
    }

    String name(int person) {
        return brief.people().member(person).name();
    }

    List<String> names(List<Integer> people) {
        return people.stream().map(this::name).toList();
    }

    Layout layout() {
        return Layout.of(brief);
    }
}
