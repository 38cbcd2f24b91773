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
 * Nobody sits with a manager of theirs, at any distance in the line, nor with anybody they manage.
 *
 * @param managers a column with the ids of somebody's managers, on any day of the round
 */
public record NotInLine(String managers, Strength strength) implements Rule {

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
        return new Line(brief, managers).pairs();
    }

    @Override
    public boolean partsForever(Brief brief, int one, int other) {
        var line = new Line(brief, managers);
        return one != other && (line.above(one).get(other) || line.above(other).get(one));
    }
}
