package tillit.composition.grouping.rule;

import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Cliques;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;

/** How often two who are not to be together are, at least: there are too few groups, or somebody has too few others. */
final class Crowded {

    private Crowded() {}

    static long atLeast(Brief brief, Layout layout, Pairs parted) {
        int beside = brief.frame().size().from() - 1;
        return layout.crowds().stream()
                .mapToLong(
                        crowd -> Math.max(inCliques(parted, crowd), beside(parted, crowd, beside)))
                .sum();
    }

    private static long inCliques(Pairs parted, Crowd crowd) {
        return Cliques.tooLarge(parted, crowd).stream()
                .mapToLong(clique -> Spread.fewestPairs(clique.size(), crowd.groups()))
                .sum();
    }

    /** Who has fewer others they may sit with than seats beside them; each two of these are counted twice. */
    private static long beside(Pairs parted, Crowd crowd, int beside) {
        long over = 0;
        for (int person : crowd.people())
            over += Math.max(0, beside - crowd.others(person, parted));
        return Math.ceilDiv(over, 2);
    }
}
