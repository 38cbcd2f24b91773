package tillit.composition.grouping.solving;

import java.util.Arrays;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/** Nobody is in the same group twice: who leads it is not one of it, and leads it once. No rule, for it is always so. */
final class LeadingElsewhere implements Tally {

    private static final int NOBODY = -1;

    private final int[] leader;
    private final byte[][][] times;
    private long cost;

    LeadingElsewhere(Brief brief, Layout layout) {
        leader = new int[brief.people().size()];
        Arrays.fill(leader, NOBODY);
        var all = layout.leaders();
        for (int i = 0; i < all.size(); i++) leader[all.get(i)] = i;
        times = new byte[layout.gatherings()][all.size()][layout.groups()];
    }

    @Override
    public void sit(Seat seat, int group) {
        int number = leader[seat.person()];
        if (number != NOBODY && times[seat.gathering()][number][group]++ > 0) cost++;
    }

    @Override
    public void rise(Seat seat, int group) {
        int number = leader[seat.person()];
        if (number != NOBODY && --times[seat.gathering()][number][group] > 0) cost--;
    }

    @Override
    public long cost() {
        return cost;
    }
}
