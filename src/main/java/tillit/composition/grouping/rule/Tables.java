package tillit.composition.grouping.rule;

import java.util.Arrays;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Seat;

/** Who sits where just now, in plain arrays, because it changes and is asked millions of times a second. */
final class Tables {

    private final int groups;
    private final int[] sizes;

    /** For each table twice the number of everybody there, and one more when they lead. */
    private final int[][] seated;

    Tables(Layout layout) {
        groups = layout.groups();
        sizes = new int[layout.gatherings() * groups];
        seated = new int[sizes.length][4];
    }

    /** Of the table where this seat would be. */
    int number(Seat seat, int group) {
        return seat.gathering() * groups + group;
    }

    int size(int table) {
        return sizes[table];
    }

    int person(int table, int place) {
        return seated[table][place] >> 1;
    }

    boolean leads(int table, int place) {
        return (seated[table][place] & 1) == 1;
    }

    void add(Seat seat, int group) {
        int table = number(seat, group);
        int size = sizes[table]++;
        if (size == seated[table].length) seated[table] = Arrays.copyOf(seated[table], 2 * size);
        seated[table][size] = code(seat);
    }

    /** The last one takes the place that becomes free. */
    void remove(Seat seat, int group) {
        int table = number(seat, group);
        var all = seated[table];
        int place = 0;
        while (all[place] != code(seat)) place++;
        all[place] = all[--sizes[table]];
    }

    private static int code(Seat seat) {
        return 2 * seat.person() + (seat.leading() ? 1 : 0);
    }
}
