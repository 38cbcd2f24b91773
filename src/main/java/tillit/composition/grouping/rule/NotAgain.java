package tillit.composition.grouping.rule;

import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Nobody sits with the people of an earlier round.
 *
 * @param earlier a column with the labels of groups that somebody was in
 */
public record NotAgain(String earlier, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        return Company.of(parted(brief)).breaches(placement);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        return Company.of(parted(brief)).tally(layout);
    }

    @Override
    public long atLeast(Brief brief, Layout layout) {
        return Crowded.atLeast(brief, layout, parted(brief));
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return 0;
    }

    @Override
    public Pairs parted(Brief brief) {
        return new Met(brief.people(), earlier).pairs();
    }

    @Override
    public boolean partsForever(Brief brief, int one, int other) {
        return new Met(brief.people(), earlier).met(one, other);
    }
}
