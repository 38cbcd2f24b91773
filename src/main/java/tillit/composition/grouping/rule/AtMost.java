package tillit.composition.grouping.rule;

import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Each group has at most so many people with this value; who leads counts too.
 *
 * @param value "yes" for whoever has anything but a no
 */
public record AtMost(String column, String value, int number, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        return count(brief).breaches(placement);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        return count(brief).tally(layout);
    }

    private MarkedCount count(Brief brief) {
        return new MarkedCount(marked(brief), people -> Math.max(0, people - number));
    }

    private Marked marked(Brief brief) {
        return new Marked(brief, column, value);
    }

    /** More than all groups hold. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        var marked = marked(brief);
        return layout.crowds().stream().mapToLong(crowd -> Math.max(0, over(marked, crowd))).sum();
    }

    private long over(Marked marked, Crowd crowd) {
        return marked.among(crowd) - (long) number * crowd.groups();
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return layout.allSeats();
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var marked = marked(brief);
        return layout.crowds().stream()
                .filter(crowd -> over(marked, crowd) > 0)
                .map(crowd -> said(marked.among(crowd), crowd))
                .distinct()
                .toList();
    }

    private Impossible said(int have, Crowd crowd) {
        return new Impossible(
                "at-most",
                List.of(crowd.gathering() + 1, have, (long) number * crowd.groups(), column, value),
                List.of(),
                List.of(this));
    }
}
