package tillit.composition.grouping;

import java.util.List;

/** Whether those who can lead are enough for all groups. */
final class LeadersNeeded {

    private LeadersNeeded() {}

    static List<Impossible> lacking(Brief brief, Layout layout) {
        return brief.frame().leading().map(leading -> lacking(leading, layout)).orElse(List.of());
    }

    private static List<Impossible> lacking(Frame.Leading leading, Layout layout) {
        int can = layout.leaders().size();
        int needed = layout.groups() * leading.number();
        if ((long) can * leading.atMost() < needed)
            return List.of(
                    said("leaders", can, leading.atMost(), layout.groups(), leading.number()));
        if (needed > 0 && can < leading.number())
            return List.of(said("leaders.few", can, leading.number()));
        return List.of();
    }

    private static Impossible said(String reason, Object... numbers) {
        return new Impossible(reason, List.of(numbers), List.of());
    }
}
