package tillit.composition.grouping;

import java.util.List;

/**
 * What a rule says of a placement.
 *
 * @param value what people read: so many different areas at the tables
 * @param atMost more than this no placement with as many groups has; proven
 */
public record Standing(Rule rule, List<Breach> breaches, long value, long atMost) {

    public Standing {
        breaches = List.copyOf(breaches);
    }

    /** What costs nothing can cost no less, and to prove it takes a while. */
    static Standing of(Rule rule, Brief brief, Layout layout, Placement placement) {
        var breaches = rule.breaches(brief, placement);
        long whole = rule.whole(brief, layout);
        long cost = breaches.stream().mapToLong(Breach::cost).sum();
        long least = cost == 0 ? 0 : rule.atLeast(brief, layout);
        return new Standing(rule, breaches, whole - cost, whole - least);
    }

    /** The sum of what its breaches cost. */
    public long cost() {
        return breaches.stream().mapToLong(Breach::cost).sum();
    }

    public boolean isKept() {
        return breaches.isEmpty();
    }

    /** Nobody can do better. */
    public boolean isBest() {
        return value == atMost;
    }
}
