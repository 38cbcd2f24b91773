package tillit.composition.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;

/**
 * Somebody does not come to a gathering.
 *
 * @param cells what then stands in columns about them
 */
public record Absence(int person, Map<String, List<String>> cells) {

    public Absence {
        cells = Map.copyOf(cells);
    }

    /**
     * Empty when there is no column that could tell it.
     *
     * @param gathering from 0
     * @param leads they have led a group; they do so no more
     */
    public static Optional<Absence> of(Brief brief, int person, int gathering, boolean leads) {
        var frame = brief.frame();
        return frame.absent()
                .map(column -> {
                    Map<String, List<String>> cells = new HashMap<>();
                    var away = new ArrayList<>(brief.people().member(person).values(column));
                    away.add(String.valueOf(gathering + 1));
                    cells.put(column, away.stream().distinct().toList());
                    if (leads)
                        frame.leading()
                                .map(Frame.Leading::pool)
                                .ifPresent(pool -> cells.put(pool, List.of("no")));
                    return new Absence(person, cells);
                });
    }

    /** The same people and rules, but that they do not come. */
    public Brief in(Brief brief) {
        var members = new ArrayList<>(brief.people().members());
        var member = members.get(person);
        Map<String, List<String>> values = new HashMap<>(member.values());
        values.putAll(cells);
        members.set(person, new Member(member.id(), member.name(), values));
        return new Brief(
                new People(brief.people().columns(), members), brief.frame(), brief.rules());
    }
}
