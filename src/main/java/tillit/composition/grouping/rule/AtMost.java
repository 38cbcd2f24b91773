package tillit.composition.grouping.rule;

import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/** In each group are at most so many of those. */
public record AtMost(String column, String value, int number, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return 0;
    }
}
