package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingInt;

import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** How many more each group of a pool is to get, so that all become as even as they can; given out piece by piece. */
final class Share {

    private final Board board;
    private final Chairs.Pool pool;
    private final int[] groups;
    private final int[] room;

    Share(Board board, Chairs.Pool pool, int people) {
        this.board = board;
        this.pool = pool;
        groups =
                board.layout().groupsOfKind(pool.kind()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        room = new int[groups.length];
        fill(people, board.brief().frame().size().to());
    }

    /** One place after the other goes to the group with the fewest; which ones get one more moves on each gathering. */
    private void fill(int people, int largest) {
        var fewest =
                new PriorityQueue<Integer>(
                        comparingInt((Integer i) -> Math.max(full(i) - largest, 0))
                                .thenComparingInt(this::full)
                                .thenComparingInt(i -> turned(i)));
        for (int i = 0; i < groups.length; i++) fewest.add(i);
        for (int place = 0; place < people; place++) {
            int next = fewest.remove();
            room[next]++;
            fewest.add(next);
        }
    }

    private int full(int i) {
        return board.members(pool.gathering(), groups[i]) + room[i];
    }

    private int turned(int i) {
        return Math.floorMod(i - pool.gathering(), groups.length);
    }

    int[] groups() {
        return groups;
    }

    /** The next so many places, for each group, in as few groups as there are. */
    int[] next(int people) {
        if (people >= IntStream.of(room).sum()) return room.clone();
        int[] given = new int[groups.length];
        for (int left = people; left > 0; ) {
            int group = fitting(left);
            int places = Math.min(left, room[group]);
            if (places == 0) break;
            given[group] += places;
            room[group] -= places;
            left -= places;
        }
        return given;
    }

    /** The smallest room for all of them, else the largest there is. */
    private int fitting(int people) {
        return IntStream.range(0, groups.length)
                .boxed()
                .min(
                        comparingInt((Integer i) -> room[i] < people ? 1 : 0)
                                .thenComparingInt(i -> room[i] < people ? -room[i] : room[i]))
                .orElseThrow();
    }
}
