package tillit.composition.grouping.rule;

import tillit.composition.grouping.Cliques;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;

/** More people who are not to be together than there are groups: some of them are, and how often at least. */
final class Crowded {

    private Crowded() {}

    static long atLeast(Layout layout, Pairs parted) {
        long least = 0;
        for (var crowd : layout.crowds())
            for (var clique : Cliques.tooLarge(parted, crowd))
                least += Spread.fewestPairs(clique.size(), crowd.groups());
        return least;
    }
}
