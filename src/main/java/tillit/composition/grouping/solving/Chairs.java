package tillit.composition.grouping.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Frame.Leading;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;

/**
 * All that is to be placed, each with a number: everybody once at each gathering they come to; those who can lead as
 * often again as they may lead, of which the chairs that are not needed stand on the bench.
 */
final class Chairs {

    private final Layout layout;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();
    private final int[] pool;

    /** Chairs that can be exchanged with each other without anybody coming into a group they may not be in. */
    record Pool(int gathering, int kind, boolean leading, int[] chairs) {}

    Chairs(Brief brief, Layout layout) {
        this.layout = layout;
        for (int gathering = 0; gathering < layout.gatherings(); gathering++) {
            for (int kind = 0; kind < layout.kinds(); kind++) members(gathering, kind);
            if (brief.frame().leading().isPresent())
                leaders(gathering, brief.frame().leading().get());
        }
        pool = new int[seats.size()];
        for (int i = 0; i < pools.size(); i++)
            for (int chair : pools.get(i).chairs) pool[chair] = i;
    }

    private void members(int gathering, int kind) {
        int first = seats.size();
        for (int person : layout.there(gathering, kind))
            seats.add(new Seat(gathering, person, false));
        pools.add(new Pool(gathering, kind, false, since(first)));
    }

    private void leaders(int gathering, Leading leading) {
        int first = seats.size();
        for (int time = 0; time < leading.atMost(); time++)
            for (int person : layout.leaders()) seats.add(new Seat(gathering, person, true));
        pools.add(new Pool(gathering, 0, true, since(first)));
    }

    private int[] since(int first) {
        return IntStream.range(first, seats.size()).toArray();
    }

    int size() {
        return seats.size();
    }

    Seat seat(int chair) {
        return seats.get(chair);
    }

    List<Pool> pools() {
        return pools;
    }

    /** The number of its pool. */
    int pool(int chair) {
        return pool[chair];
    }

    /** The group that its person is pinned to, or {@link Placement#NOWHERE}. */
    int pinned(int chair) {
        var seat = seats.get(chair);
        return seat.leading() ? Placement.NOWHERE : layout.pinned(seat.gathering(), seat.person());
    }
}
