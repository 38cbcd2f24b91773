package tillit.composition.grouping.repair;

import java.util.List;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/** What all rules cost just now. */
final class Costs {

    private final List<Tally> hard;
    private final List<Wish> wishes;

    private record Wish(Tally tally, int weight) {}

    Costs(Brief brief, Layout layout) {
        hard = brief.hard().stream().map(rule -> rule.tally(brief, layout)).toList();
        wishes = brief.wishes().stream().map(rule -> wish(rule, brief, layout)).toList();
    }

    private static Wish wish(Rule rule, Brief brief, Layout layout) {
        return new Wish(rule.tally(brief, layout), rule.strength().weight());
    }

    void sit(Seat seat, int group) {
        for (var tally : hard) tally.sit(seat, group);
        for (var wish : wishes) wish.tally().sit(seat, group);
    }

    void rise(Seat seat, int group) {
        for (var tally : hard) tally.rise(seat, group);
        for (var wish : wishes) wish.tally().rise(seat, group);
    }

    /** Whether a rule that must be kept costs less when somebody sits down there. */
    boolean helps(Seat seat, int group) {
        boolean helps = false;
        for (var tally : hard) {
            long before = tally.cost();
            tally.sit(seat, group);
            helps |= tally.cost() < before;
            tally.rise(seat, group);
        }
        return helps;
    }

    long broken() {
        long sum = 0;
        for (var tally : hard) sum += tally.cost();
        return sum;
    }

    long wishes() {
        long sum = 0;
        for (var wish : wishes) sum += wish.weight() * wish.tally().cost();
        return sum;
    }
}
