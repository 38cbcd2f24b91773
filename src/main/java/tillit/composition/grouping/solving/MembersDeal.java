package tillit.composition.grouping.solving;

import java.util.stream.IntStream;

/** Deals chairs out to groups, each to the next that still has room. */
final class MembersDeal {

    private final Board board;
    private final int gathering;
    private final int[] groups;
    private final int[] room;
    private final int[] dealt;
    private int number;

    /** @param room for each of the groups, how many it may still get */
    MembersDeal(Board board, int gathering, int[] groups, int[] room) {
        int[] open = IntStream.range(0, groups.length).filter(i -> room[i] > 0).toArray();
        this.board = board;
        this.gathering = gathering;
        this.groups = IntStream.of(open).map(i -> groups[i]).toArray();
        this.room = IntStream.of(open).map(i -> room[i]).toArray();
        this.dealt = new int[open.length];
    }

    void take(int chair) {
        int row = number / groups.length;
        int to = nearest(chair, number % groups.length + gathering * row, row);
        board.sit(chair, groups[to]);
        room[to]--;
        dealt[to]++;
        number++;
    }

    /** Where it costs nothing, or least; of two such the one that has not yet got one of this row. */
    private int nearest(int chair, int first, int row) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < groups.length && least > 0; i++) {
            int at = (first + i) % groups.length;
            if (room[at] == 0) continue;
            long cost = 2 * board.costOf(chair, groups[at]) + (dealt[at] > row ? 1 : 0);
            if (cost >= least) continue;
            least = cost;
            best = at;
        }
        return best;
    }
}
