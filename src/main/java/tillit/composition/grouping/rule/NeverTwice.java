package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * No two meet twice over the gatherings; each time after the first costs one.
 *
 * @param earlier a column with the labels of groups that somebody was in before: those have met once already
 */
public record NeverTwice(Optional<String> earlier, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        var met = before(brief);
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement)) look(table, met, found);
        return found;
    }

    private static void look(Table table, Pairs met, List<Breach> found) {
        var all = table.everybody();
        for (int i = 0; i < all.size(); i++)
            for (int j = 0; j < i; j++)
                if (met.has(all.get(i), all.get(j)))
                    found.add(table.breach(List.of(all.get(j), all.get(i)), 1));
                else met.add(all.get(i), all.get(j));
    }

    private Pairs before(Brief brief) {
        return earlier.map(column -> new Met(brief.people(), column).pairs())
                .orElseGet(() -> new Pairs(brief.people().size()));
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        var met = new Meetings(brief.people().size());
        met.addAll(before(brief));
        return new MeetingTally(layout, met, (_, _) -> true);
    }

    @Override
    public long atLeast(Brief brief, Layout layout) {
        return new FewestRepeats(brief, layout, before(brief)).atLeast();
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return 0;
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        return new TooOften(this, brief, layout, before(brief)).found();
    }

    @Override
    public Pairs parted(Brief brief) {
        return before(brief);
    }
}
