package tillit.composition.grouping.rule;

import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/** How many members each leader has at each gathering, and how many are too many. */
final class CapacityTally implements Tally {

    private final int[] most;
    private final int[][] members;
    private final Tables tables;
    private long cost;

    CapacityTally(int[] most, Layout layout) {
        this.most = most;
        members = new int[layout.gatherings()][most.length];
        tables = new Tables(layout);
    }

    @Override
    public void sit(Seat seat, int group) {
        change(seat, group, 1);
        tables.add(seat, group);
    }

    @Override
    public void rise(Seat seat, int group) {
        tables.remove(seat, group);
        change(seat, group, -1);
    }

    private void change(Seat seat, int group, int by) {
        int table = tables.number(seat, group);
        for (int i = tables.size(table) - 1; i >= 0; i--)
            if (tables.leads(table, i) != seat.leading()) {
                int leader = seat.leading() ? seat.person() : tables.person(table, i);
                add(seat.gathering(), leader, by);
            }
    }

    private void add(int gathering, int leader, int by) {
        int before = members[gathering][leader];
        int after = members[gathering][leader] += by;
        cost += Math.max(0, after - most[leader]) - Math.max(0, before - most[leader]);
    }

    @Override
    public long cost() {
        return cost;
    }
}
