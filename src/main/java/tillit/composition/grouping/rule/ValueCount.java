package tillit.composition.grouping.rule;

import tillit.composition.grouping.Column;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;

/** How many at each table have which value just now. */
final class ValueCount {

    private final Column values;
    private final int groups;
    private final int[] count;

    ValueCount(Column values, Layout layout) {
        this.values = values;
        groups = layout.groups();
        count = new int[layout.gatherings() * groups * values.size()];
    }

    /** How many there are with this value now; 0 when they have none. */
    int add(Seat seat, int group) {
        int value = values.of(seat.person());
        return value == Column.NOTHING ? 0 : ++count[place(seat, group, value)];
    }

    /** How many are left with this value; 0 too when they have none. */
    int remove(Seat seat, int group) {
        int value = values.of(seat.person());
        return value == Column.NOTHING ? 0 : --count[place(seat, group, value)];
    }

    private int place(Seat seat, int group, int value) {
        return (seat.gathering() * groups + group) * values.size() + value;
    }
}
