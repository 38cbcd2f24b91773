package tillit.composition.grouping.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;

/** How often two must meet again at least, by counting; each kind for itself, without its leaders. */
final class FewestRepeats {

    private final Brief brief;
    private final Layout layout;
    private final Pairs met;

    FewestRepeats(Brief brief, Layout layout, Pairs met) {
        this.brief = brief;
        this.layout = layout;
        this.met = met;
    }

    long atLeast() {
        long least = 0;
        for (int kind = 0; kind < layout.kinds(); kind++) {
            int of = kind;
            var crowds = layout.crowds().stream().filter(crowd -> crowd.kind() == of).toList();
            least += of(crowds);
        }
        return least;
    }

    /** For the crowds of one kind. */
    long of(List<Crowd> crowds) {
        return Math.max(used(crowds), Math.max(onePerson(crowds), fromTables(crowds)));
    }

    /** All pairs at the tables, less those there are. */
    private long used(List<Crowd> crowds) {
        long meetings = 0;
        for (var crowd : crowds) meetings += Spread.fewestPairs(crowd.size(), crowd.groups());
        return Math.max(0, meetings - available(crowds));
    }

    private long available(List<Crowd> crowds) {
        var people = everybody(crowds);
        return people.stream().mapToLong(one -> others(one, people)).sum() / 2;
    }

    /** For each person the seats beside them, less those they can meet; each repeat is two people's. */
    private long onePerson(List<Crowd> crowds) {
        var people = everybody(crowds);
        long beside = brief.frame().size().from() - 1L;
        long over = 0;
        for (int person : people) {
            long times = crowds.stream().filter(crowd -> comes(crowd, person)).count();
            over += Math.max(0, times * beside - others(person, people));
        }
        return Math.ceilDiv(over, 2);
    }

    /** Groups can take one from each of last time's; of those who are more, two come from the same. */
    private static long fromTables(List<Crowd> crowds) {
        long least = 0;
        for (int i = 1; i < crowds.size(); i++) {
            var both = new HashSet<>(crowds.get(i).people());
            both.retainAll(Set.copyOf(crowds.get(i - 1).people()));
            long groups = crowds.get(i).groups();
            least += Spread.fewestPairs(both.size(), groups * groups);
        }
        return least;
    }

    private boolean comes(Crowd crowd, int person) {
        return layout.isThere(crowd.gathering(), person);
    }

    private long others(int person, Set<Integer> people) {
        var before = met.of(person);
        return people.size() - 1 - before.stream().filter(people::contains).count();
    }

    private static Set<Integer> everybody(List<Crowd> crowds) {
        Set<Integer> people = new HashSet<>();
        crowds.forEach(crowd -> people.addAll(crowd.people()));
        return people;
    }
}
