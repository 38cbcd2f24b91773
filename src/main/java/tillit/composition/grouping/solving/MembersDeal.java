package tillit.composition.grouping.solving;

import static java.util.Comparator.comparingInt;

import java.util.PriorityQueue;

/** Fills the groups of one kind at one gathering, all to the same height. */
final class MembersDeal {

    private final Board board;
    private final int gathering;
    private final int[] groups;
    private final int[] room;
    private final int[] dealt;
    private int number;

    MembersDeal(Board board, Chairs.Pool pool, int people) {
        this.board = board;
        gathering = pool.gathering();
        groups =
                board.layout().groupsOfKind(pool.kind()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        room = new int[groups.length];
        dealt = new int[groups.length];
        share(board.brief().frame().size().to(), people);
    }

    /** One place after the other goes to the group that would have the fewest; who has most moves on each gathering. */
    private void share(int largest, int people) {
        var fewest =
                new PriorityQueue<Integer>(
                        comparingInt((Integer i) -> Math.max(full(i) - largest, 0))
                                .thenComparingInt(this::full)
                                .thenComparingInt(i -> Math.floorMod(i - gathering, groups.length)));
        for (int i = 0; i < groups.length; i++) fewest.add(i);
        for (int place = 0; place < people; place++) {
            int next = fewest.remove();
            room[next]++;
            fewest.add(next);
        }
    }

    private int full(int i) {
        return board.members(gathering, groups[i]) + room[i];
    }

    void take(int chair) {
        int row = number / groups.length;
        int first = number % groups.length + gathering * row;
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < groups.length; i++) {
            int at = (first + i) % groups.length;
            if (room[at] == 0) continue;
            long cost = 2 * board.costOf(chair, groups[at]) + (dealt[at] > row ? 1 : 0);
            if (cost < least) {
                least = cost;
                best = at;
            }
            if (cost <= 0) break;
        }
        board.sit(chair, groups[best]);
        room[best]--;
        dealt[best]++;
        number++;
    }
}
