package tillit.composition.grouping.rule;

import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Tally;

/** A rule that says of each two whether they may sit together, and nothing else: each time they do costs one. */
interface Parting extends Rule {

    @Override
    Pairs parted(Brief brief);

    @Override
    default List<Breach> breaches(Brief brief, Placement placement) {
        return Company.of(parted(brief)).breaches(placement);
    }

    @Override
    default Tally tally(Brief brief, Layout layout) {
        return Company.of(parted(brief)).tally(layout);
    }

    @Override
    default long atLeast(Brief brief, Layout layout) {
        return Crowded.atLeast(brief, layout, parted(brief));
    }

    @Override
    default long whole(Brief brief, Layout layout) {
        return 0;
    }
}
