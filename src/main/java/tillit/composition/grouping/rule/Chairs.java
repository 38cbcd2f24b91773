package tillit.composition.grouping.rule;

import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Frame;

/** What empty chairs cost in meetings: nothing when new meetings are a must, since then they lack nobody. */
record Chairs(int from, int to, int leaders, boolean count) {

    static Chairs of(NewAcross rule, Brief brief) {
        var frame = brief.frame();
        int leaders = frame.leading().map(Frame.Leading::number).orElse(0);
        return new Chairs(
                frame.size().from(), frame.size().to(), leaders, rule.strength().isWish());
    }

    int atFullTable() {
        return to + leaders;
    }

    /** How many meetings fewer than at a full table. */
    long lost(int people) {
        if (!count) return 0;
        return Math.max(0, Spread.pairs(atFullTable()) - Spread.pairs(people));
    }

    /** At all tables of the crowd together, however they are filled. */
    long fewestLost(Crowd crowd) {
        if (!count) return 0;
        long most =
                Spread.mostPairs(
                        crowd.size() + (long) leaders * crowd.groups(),
                        crowd.groups(),
                        from + leaders,
                        to + leaders);
        return Math.max(0, crowd.groups() * Spread.pairs(atFullTable()) - most);
    }
}
