package tillit.composition.grouping.rule;

import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/** One for each two at a table who have met before, or whose meeting is nothing new anyhow. */
final class MeetingTally implements Tally {

    /** Whether it counts that these two meet. */
    interface Worth {
        boolean meeting(int one, int other);
    }

    private final Tables tables;
    private final Meetings met;
    private final Worth worth;
    private long cost;

    MeetingTally(Layout layout, Meetings met, Worth worth) {
        tables = new Tables(layout);
        this.met = met;
        this.worth = worth;
    }

    @Override
    public void sit(Seat seat, int group) {
        int table = tables.number(seat, group);
        int one = seat.person();
        for (int i = tables.size(table) - 1; i >= 0; i--) {
            int other = tables.person(table, i);
            if (one != other && (met.meet(one, other) > 0 || !worth.meeting(one, other))) cost++;
        }
        tables.add(seat, group);
    }

    @Override
    public void rise(Seat seat, int group) {
        tables.remove(seat, group);
        int table = tables.number(seat, group);
        int one = seat.person();
        for (int i = tables.size(table) - 1; i >= 0; i--) {
            int other = tables.person(table, i);
            if (one != other && (met.part(one, other) > 0 || !worth.meeting(one, other))) cost--;
        }
    }

    @Override
    public long cost() {
        return cost;
    }

    /** How many sit there. */
    int size(Seat seat, int group) {
        return tables.size(tables.number(seat, group));
    }
}
