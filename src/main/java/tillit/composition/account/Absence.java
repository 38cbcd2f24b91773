package tillit.composition.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;

/**
 * Somebody does not come to a gathering.
 *
 * @param column that tells who is away; a new one when there was none
 * @param cells what then stands in columns about them
 */
public record Absence(int person, String column, Map<String, List<String>> cells) {

    private static final String USUAL = "absent";

    public Absence {
        cells = Map.copyOf(cells);
    }

    /**
     * @param gathering from 0
     * @param leads they have led a group; they do so no more
     */
    public static Absence of(Brief brief, int person, int gathering, boolean leads) {
        var column = brief.frame().absent().orElseGet(() -> free(brief.people()));
        Map<String, List<String>> cells = new HashMap<>();
        var away = new ArrayList<>(brief.people().member(person).values(column));
        away.add(String.valueOf(gathering + 1));
        cells.put(column, away.stream().distinct().toList());
        if (leads)
            brief.frame()
                    .leading()
                    .map(Frame.Leading::pool)
                    .ifPresent(pool -> cells.put(pool, List.of("no")));
        return new Absence(person, column, cells);
    }

    /** A column that nobody has written anything in. */
    private static String free(People people) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? USUAL : USUAL + "_" + number)
                .filter(name -> people.members().stream().allMatch(it -> it.value(name).isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    /** The same people and rules, but that they do not come. */
    public Brief in(Brief brief) {
        var members = new ArrayList<>(brief.people().members());
        var member = members.get(person);
        Map<String, List<String>> values = new HashMap<>(member.values());
        values.putAll(cells);
        members.set(person, new Member(member.id(), member.name(), values));
        var columns = new LinkedHashSet<>(brief.people().columns());
        columns.add(column);
        return new Brief(new People(columns, members), frame(brief.frame()), brief.rules());
    }

    private Frame frame(Frame frame) {
        return new Frame(
                frame.form(),
                frame.gatherings(),
                frame.groups(),
                frame.size(),
                frame.within(),
                frame.leading(),
                Optional.of(column),
                frame.pinned());
    }
}
