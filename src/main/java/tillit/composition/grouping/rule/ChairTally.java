package tillit.composition.grouping.rule;

import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/** What pairs cost, and the chairs that stay empty. */
final class ChairTally implements Tally {

    private final MeetingTally pairs;
    private final Chairs chairs;
    private long lost;

    ChairTally(MeetingTally pairs, Chairs chairs, Layout layout) {
        this.pairs = pairs;
        this.chairs = chairs;
        lost = (long) layout.gatherings() * layout.groups() * chairs.lost(0);
    }

    @Override
    public void sit(Seat seat, int group) {
        int before = pairs.size(seat, group);
        pairs.sit(seat, group);
        lost += chairs.lost(before + 1) - chairs.lost(before);
    }

    @Override
    public void rise(Seat seat, int group) {
        pairs.rise(seat, group);
        int left = pairs.size(seat, group);
        lost += chairs.lost(left) - chairs.lost(left + 1);
    }

    @Override
    public long cost() {
        return pairs.cost() + lost;
    }
}
