package tillit.composition.grouping.mentors;

import java.util.List;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/** How well each mentee and each mentor fit at one gathering: what every rule says when the two are alone. */
final class Fits {

    private final Layout layout;
    private final List<Tally> hard;
    private final List<Wish> wishes;

    private record Wish(Tally tally, int weight) {}

    /** All mentors are in their chairs; mentors of groups are the leaders in their order. */
    Fits(Brief brief, Layout layout) {
        this.layout = layout;
        hard = brief.hard().stream().map(rule -> rule.tally(brief, layout)).toList();
        wishes = brief.wishes().stream().map(rule -> wish(rule, brief, layout)).toList();
        for (int gathering = 0; gathering < layout.gatherings(); gathering++)
            for (int group = 0; group < layout.groups(); group++)
                sit(new Seat(gathering, layout.leaders().get(group), true), group);
    }

    private static Wish wish(Rule rule, Brief brief, Layout layout) {
        return new Wish(rule.tally(brief, layout), rule.strength().weight());
    }

    /** Who is placed counts for those who are placed later, at other gatherings. */
    void sit(Seat seat, int group) {
        for (var tally : hard) tally.sit(seat, group);
        for (var wish : wishes) wish.tally().sit(seat, group);
    }

    /** What the wishes cost, or {@link Matching#NEVER} where a rule that must be kept forbids it. */
    long cost(Seat seat, int group) {
        int pinned = layout.pinned(seat.gathering(), seat.person());
        boolean may =
                (pinned == Placement.NOWHERE || pinned == group)
                        && layout.kindOf(seat.person()) == layout.kindOfGroup(group)
                        && layout.leaders().get(group) != seat.person()
                        && hard.stream().allMatch(tally -> more(tally, seat, group) <= 0);
        return may ? wished(seat, group) : Matching.NEVER;
    }

    /** What the wishes of all who sit cost. */
    long wished() {
        return wishes.stream().mapToLong(wish -> wish.weight() * wish.tally().cost()).sum();
    }

    private long wished(Seat seat, int group) {
        long sum = 0;
        for (var wish : wishes) sum += wish.weight() * more(wish.tally(), seat, group);
        return sum;
    }

    private static long more(Tally tally, Seat seat, int group) {
        long before = tally.cost();
        tally.sit(seat, group);
        long after = tally.cost();
        tally.rise(seat, group);
        return after - before;
    }
}
