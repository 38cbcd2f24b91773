package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/**
 * Counts the marked people at each table.
 *
 * @param cost of a table by their number
 */
record MarkedCount(Marked marked, IntUnaryOperator cost) {

    List<Breach> breaches(Placement placement) {
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement)) {
            var people = table.everybody().stream().filter(marked::is).toList();
            int costs = cost.applyAsInt(people.size());
            if (costs > 0) found.add(table.breach(people, costs));
        }
        return found;
    }

    Tally tally(Layout layout) {
        int[][] count = new int[layout.gatherings()][layout.groups()];
        return new Tally() {
            private long sum = (long) layout.gatherings() * layout.groups() * cost.applyAsInt(0);

            @Override
            public void sit(Seat seat, int group) {
                if (!marked.is(seat.person())) return;
                int before = count[seat.gathering()][group]++;
                sum += cost.applyAsInt(before + 1) - cost.applyAsInt(before);
            }

            @Override
            public void rise(Seat seat, int group) {
                if (!marked.is(seat.person())) return;
                int left = --count[seat.gathering()][group];
                sum += cost.applyAsInt(left) - cost.applyAsInt(left + 1);
            }

            @Override
            public long cost() {
                return sum;
            }
        };
    }
}
