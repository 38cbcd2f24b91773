package tillit.composition.grouping.mentors;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;

/** All mentees of one gathering and what each mentor is to them. */
final class Choice {

    /** More than all wishes together, for mentees without a mentor and mentors with fewer mentees than they must have. */
    private static final long HIGH = 1L << 40;

    private final List<Integer> mentees;
    private final long[][] cost;
    private final int[] room;
    private final int fewest;

    Choice(Brief brief, Layout layout, Fits fits, int gathering) {
        mentees =
                IntStream.range(0, brief.people().size())
                        .filter(p -> layout.isThere(gathering, p))
                        .boxed()
                        .toList();
        cost = new long[mentees.size()][layout.groups()];
        for (int mentee = 0; mentee < cost.length; mentee++) {
            var seat = new Seat(gathering, mentees.get(mentee), false);
            Arrays.setAll(cost[mentee], group -> fits.cost(seat, group));
        }
        var rooms = new Room(brief, layout);
        room = IntStream.range(0, layout.groups()).map(rooms::of).toArray();
        fewest = brief.frame().size().from();
    }

    List<Integer> mentees() {
        return mentees;
    }

    boolean mayHave(int mentee, int mentor) {
        return cost[mentee][mentor] < Matching.NEVER;
    }

    int room(int mentor) {
        return room[mentor];
    }

    int mentors() {
        return room.length;
    }

    /**
     * For each mentee, in their order, the mentor or {@link Placement#NOWHERE}. First as many as can be get one, then
     * wishes count.
     */
    int[] best() {
        int mentors = room.length;
        int[] places = new int[2 * mentors + 1];
        for (int mentor = 0; mentor < mentors; mentor++) {
            places[mentor] = Math.min(fewest, room[mentor]);
            places[mentors + mentor] = room[mentor] - places[mentor];
        }
        places[2 * mentors] = cost.length;
        var all = Arrays.stream(cost).map(Choice::withNobody).toArray(long[][]::new);
        return Arrays.stream(new Matching(all, places).places())
                .map(place -> place == 2 * mentors ? Placement.NOWHERE : place % mentors)
                .toArray();
    }

    /** What the best choice costs, beside what it costs when nobody has a mentor; those without one cost nothing. */
    long cost() {
        int[] mentors = best();
        return IntStream.range(0, mentors.length)
                .filter(mentee -> mentors[mentee] != Placement.NOWHERE)
                .mapToLong(mentee -> cost[mentee][mentors[mentee]])
                .sum();
    }

    /** First the places that each mentor must fill, then their others, and nobody last. */
    private static long[] withNobody(long[] cost) {
        long[] all = new long[2 * cost.length + 1];
        for (int mentor = 0; mentor < cost.length; mentor++) {
            boolean never = cost[mentor] >= Matching.NEVER;
            all[mentor] = never ? Matching.NEVER : cost[mentor] - HIGH;
            all[cost.length + mentor] = cost[mentor];
        }
        all[2 * cost.length] = HIGH;
        return all;
    }
}
