package tillit.composition.grouping.mentors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who gets what so that all costs together are least: each one place, each place for so many. A flow of least cost, one
 * shortest path after the other, with a price on each place (Edmonds and Karp 1972; Jonker and Volgenant 1987).
 */
final class Matching {

    /** For a place that somebody cannot have. */
    static final long NEVER = Long.MAX_VALUE / 4;

    private final long[][] cost;
    private final int[] room;
    private final long[] bid;
    private final long[] price;
    private final List<List<Integer>> in = new ArrayList<>();
    private final int[] placeOf;

    /**
     * @param cost of each person and place; each person can have one where there is always room
     * @param room how many each place takes
     */
    Matching(long[][] cost, int[] room) {
        this.cost = cost;
        this.room = room;
        bid = new long[cost.length];
        price = new long[room.length];
        placeOf = new int[cost.length];
        for (int place = 0; place < room.length; place++) in.add(new ArrayList<>());
    }

    /** The place of each person. */
    int[] places() {
        for (int person = 0; person < cost.length; person++) new Path(person).take();
        return placeOf;
    }

    /** From somebody without a place to a free one, on which each who must give way takes the next. */
    private final class Path {

        private final int first;
        private final long[] far = new long[room.length];
        private final int[] through = new int[room.length];
        private final boolean[] passed = new boolean[room.length];

        Path(int person) {
            first = person;
            Arrays.fill(far, NEVER);
            bid[person] = cheapest(person);
        }

        private static long less(long cost, long price) {
            return cost >= NEVER ? NEVER : cost - price;
        }

        private long cheapest(int person) {
            long least = NEVER;
            for (int place = 0; place < room.length; place++)
                least = Math.min(least, less(cost[person][place], price[place]));
            return least;
        }

        void take() {
            look(first, 0);
            int place = nearest();
            while (in.get(place).size() == room[place]) {
                passed[place] = true;
                for (int person : in.get(place)) look(person, far[place]);
                place = nearest();
            }
            raise(far[place]);
            move(place);
        }

        private void look(int person, long before) {
            for (int place = 0; place < room.length; place++) {
                long there = less(cost[person][place], price[place]);
                if (passed[place] || there >= NEVER) continue;
                long distance = before + there - bid[person];
                if (distance >= far[place]) continue;
                far[place] = distance;
                through[place] = person;
            }
        }

        private int nearest() {
            int nearest = -1;
            for (int place = 0; place < room.length; place++)
                if (!passed[place] && (nearest < 0 || far[place] < far[nearest])) nearest = place;
            return nearest;
        }

        /** Keeps every price such that nobody would rather have another place. */
        private void raise(long length) {
            bid[first] += length;
            for (int place = 0; place < room.length; place++) {
                if (!passed[place]) continue;
                price[place] -= length - far[place];
                for (int person : in.get(place)) bid[person] += length - far[place];
            }
        }

        private void move(int free) {
            int place = free;
            int person = through[place];
            while (person != first) {
                int left = placeOf[person];
                in.get(left).remove(Integer.valueOf(person));
                sit(person, place);
                place = left;
                person = through[place];
            }
            sit(person, place);
        }

        private void sit(int person, int place) {
            placeOf[person] = place;
            in.get(place).add(person);
        }
    }
}
