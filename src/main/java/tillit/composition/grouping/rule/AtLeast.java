package tillit.composition.grouping.rule;

import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Frame;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.Tally;

/**
 * Each group has at least so many people with this value, such as a host; who leads counts too.
 *
 * @param value "yes" for whoever has anything but a no
 */
public record AtLeast(String column, String value, int number, Strength strength) implements Rule {

    @Override
    public List<Breach> breaches(Brief brief, Placement placement) {
        return count(brief).breaches(placement);
    }

    @Override
    public Tally tally(Brief brief, Layout layout) {
        return count(brief).tally(layout);
    }

    private MarkedCount count(Brief brief) {
        return new MarkedCount(marked(brief), people -> Math.max(0, number - people));
    }

    private Marked marked(Brief brief) {
        return new Marked(brief, column, value);
    }

    /** Fewer than all groups ask for. */
    @Override
    public long atLeast(Brief brief, Layout layout) {
        var marked = marked(brief);
        return layout.crowds().stream()
                .mapToLong(crowd -> lacking(brief, layout, marked, crowd))
                .sum();
    }

    private long lacking(Brief brief, Layout layout, Marked marked, Crowd crowd) {
        long wanted = (long) number * crowd.groups();
        return Math.max(0, wanted - marked.among(crowd) - leading(brief, layout, marked, crowd));
    }

    private static long leading(Brief brief, Layout layout, Marked marked, Crowd crowd) {
        long leaders = layout.leaders().stream().filter(marked::is).count();
        int each = brief.frame().leading().map(Frame.Leading::atMost).orElse(0);
        return Math.min(leaders * each, (long) layout.leadersOfEach() * crowd.groups());
    }

    @Override
    public long whole(Brief brief, Layout layout) {
        return (long) number * layout.gatherings() * layout.groups();
    }

    @Override
    public List<Impossible> impossible(Brief brief, Layout layout) {
        var marked = marked(brief);
        return layout.crowds().stream()
                .filter(crowd -> lacking(brief, layout, marked, crowd) > 0)
                .map(crowd -> said(brief, layout, marked, crowd))
                .distinct()
                .toList();
    }

    private Impossible said(Brief brief, Layout layout, Marked marked, Crowd crowd) {
        long have = marked.among(crowd) + leading(brief, layout, marked, crowd);
        return new Impossible(
                "at-least",
                List.of(crowd.gathering() + 1, have, (long) number * crowd.groups(), column, value),
                List.of(),
                List.of(this));
    }
}
