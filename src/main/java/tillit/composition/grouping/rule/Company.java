package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/** Says which two at one table are one too many; it costs one each time. */
interface Company {

    boolean disturbs(int one, boolean oneLeads, int other, boolean otherLeads);

    static Company of(Pairs parted) {
        return (one, _, other, _) -> parted.has(one, other);
    }

    default List<Breach> breaches(Placement placement) {
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement)) look(table, found);
        return found;
    }

    private void look(Table table, List<Breach> found) {
        var all = table.everybody();
        for (int i = 0; i < all.size(); i++)
            for (int j = 0; j < i; j++)
                if (disturbs(all.get(i), table.leads(i), all.get(j), table.leads(j)))
                    found.add(table.breach(List.of(all.get(j), all.get(i)), 1));
    }

    default Tally tally(Layout layout) {
        var tables = new Tables(layout);
        return new Tally() {
            private long cost;

            @Override
            public void sit(Seat seat, int group) {
                cost += disturbed(seat, group);
                tables.add(seat, group);
            }

            @Override
            public void rise(Seat seat, int group) {
                tables.remove(seat, group);
                cost -= disturbed(seat, group);
            }

            @Override
            public long cost() {
                return cost;
            }

            private int disturbed(Seat seat, int group) {
                int count = 0;
                int table = tables.number(seat, group);
                for (int i = tables.size(table) - 1; i >= 0; i--)
                    if (disturbs(
                            seat.person(),
                            seat.leading(),
                            tables.person(table, i),
                            tables.leads(table, i))) count++;
                return count;
            }
        };
    }
}
