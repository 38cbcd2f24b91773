package tillit.composition.grouping.rule;

import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;

/** How many of the meetings at full tables cannot be new ones between areas, by counting. */
final class FewestLost {

    private final Brief brief;
    private final Layout layout;
    private final NewAcross rule;
    private final Column areas;

    FewestLost(Brief brief, Layout layout, NewAcross rule) {
        this.brief = brief;
        this.layout = layout;
        this.rule = rule;
        areas = new Column(brief.people(), rule.column());
    }

    long atLeast() {
        var chairs = Chairs.of(rule, brief);
        var nobody = new Pairs(brief.people().size());
        long again = new FewestRepeats(brief, layout, nobody).atLeast();
        long same = layout.crowds().stream().mapToLong(this::alike).sum();
        long empty = layout.crowds().stream().mapToLong(chairs::fewestLost).sum();
        return Math.max(empty + Math.max(again, same), beyondAll());
    }

    /** Those of one area, spread as evenly as can be, still meet each other. */
    private long alike(Crowd crowd) {
        return IntStream.of(count(crowd.people()))
                .mapToLong(people -> Spread.fewestPairs(people, crowd.groups()))
                .sum();
    }

    /** Full tables have more meetings than there are pairs across areas; said of wishes, where empty chairs count. */
    private long beyondAll() {
        if (!rule.strength().isWish()) return 0;
        var all = IntStream.range(0, brief.people().size()).boxed().toList();
        long pairs = Spread.pairs(all.size());
        for (int people : count(all)) pairs -= Spread.pairs(people);
        return rule.whole(brief, layout) - pairs;
    }

    private int[] count(List<Integer> people) {
        int[] count = new int[areas.size()];
        for (int person : people) if (areas.of(person) != Column.NOTHING) count[areas.of(person)]++;
        return count;
    }
}
