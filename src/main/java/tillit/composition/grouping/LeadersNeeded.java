package tillit.composition.grouping;

import java.util.List;
import java.util.stream.IntStream;

/** Whether those who can lead are enough for all groups. */
final class LeadersNeeded {

    private final Frame.Leading leading;
    private final Layout layout;
    private final int needed;

    private LeadersNeeded(Frame.Leading leading, Layout layout) {
        this.leading = leading;
        this.layout = layout;
        needed = layout.groups() * leading.number();
    }

    static List<Impossible> lacking(Brief brief, Layout layout) {
        return brief.frame()
                .leading()
                .map(leading -> new LeadersNeeded(leading, layout).lacking())
                .orElse(List.of());
    }

    private List<Impossible> lacking() {
        int can = layout.leaders().size();
        if ((long) can * leading.atMost() < needed)
            return List.of(
                    said("leaders", can, leading.atMost(), layout.groups(), leading.number()));
        if (needed > 0 && can < leading.number())
            return List.of(said("leaders.few", can, leading.number()));
        return IntStream.range(0, layout.gatherings())
                .filter(gathering -> times(gathering) < needed)
                .limit(1)
                .mapToObj(this::inside)
                .toList();
    }

    /** So many groups they can lead: whoever sits in a group, all but that one. */
    private long times(int gathering) {
        return layout.leaders().stream().mapToLong(leader -> times(gathering, leader)).sum();
    }

    private int times(int gathering, int leader) {
        int others = layout.groups() - (layout.isThere(gathering, leader) ? 1 : 0);
        return Math.min(leading.atMost(), others);
    }

    private Impossible inside(int gathering) {
        var seated =
                layout.leaders().stream()
                        .filter(leader -> layout.isThere(gathering, leader))
                        .toList();
        return new Impossible(
                "leaders.inside",
                List.of(gathering + 1, seated.size(), layout.groups(), times(gathering), needed),
                seated);
    }

    private static Impossible said(String reason, Object... numbers) {
        return new Impossible(reason, List.of(numbers), List.of());
    }
}
