package tillit.composition.account;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Member;
import tillit.composition.grouping.People;
import tillit.composition.grouping.Placement;

/**
 * A placement measured by who came to it. Who has been said to be away since, or to come after all, would else make its
 * numbers larger than the most that anybody could reach today.
 */
public final class OfItsTime {

    private OfItsTime() {}

    public static Check check(Brief brief, Placement placement) {
        return brief.frame()
                .absent()
                .map(column -> Check.of(brief(brief, placement, column), placement))
                .orElseGet(() -> Check.of(brief, placement));
    }

    private static Brief brief(Brief brief, Placement placement, String column) {
        var people = brief.people();
        var members =
                IntStream.range(0, people.size())
                        .mapToObj(one -> with(people.member(one), column, away(placement, one)))
                        .toList();
        return new Brief(new People(people.columns(), members), brief.frame(), brief.rules());
    }

    /** The numbers of the gatherings, from 1, where this person has no seat. */
    private static List<String> away(Placement placement, int person) {
        return IntStream.range(0, placement.gatherings())
                .filter(gathering -> placement.group(gathering, person) == Placement.NOWHERE)
                .mapToObj(gathering -> String.valueOf(gathering + 1))
                .toList();
    }

    private static Member with(Member member, String column, List<String> away) {
        var values = new HashMap<>(member.values());
        values.put(column, away);
        values.values().removeIf(List::isEmpty);
        return new Member(member.id(), member.name(), values);
    }
}
