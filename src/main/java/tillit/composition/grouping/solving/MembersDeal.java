package tillit.composition.grouping.solving;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;

/** Deals chairs out to groups, each to a friend whom it costs nothing to sit with, else to the next that has room. */
final class MembersDeal {

    private final Board board;
    private final int gathering;
    private final Friends friends;
    private final BooleanSupplier late;
    private final int[] groups;
    private final int[] room;
    private final int[] dealt;
    private int number;

    /** @param room for each of the groups, how many it may still get */
    MembersDeal(
            Board board,
            int gathering,
            Friends friends,
            int[] groups,
            int[] room,
            BooleanSupplier late) {
        int[] open = IntStream.range(0, groups.length).filter(i -> room[i] > 0).toArray();
        this.board = board;
        this.gathering = gathering;
        this.friends = friends;
        this.late = late;
        this.groups = IntStream.of(open).map(i -> groups[i]).toArray();
        this.room = IntStream.of(open).map(i -> room[i]).toArray();
        this.dealt = new int[open.length];
    }

    void take(int chair) {
        int row = number / groups.length;
        int friend = besideFriends(chair);
        int to =
                friend == Placement.NOWHERE
                        ? nearest(chair, number % groups.length + gathering * row, row)
                        : friend;
        board.sit(chair, groups[to]);
        room[to]--;
        dealt[to]++;
        number++;
    }

    /** Where more is won than lost by sitting with friends; nowhere when that is so in no group with room. */
    private int besideFriends(int chair) {
        int best = Placement.NOWHERE;
        long least = 0;
        for (int group : friends.groups(chair).toArray()) {
            int at = Arrays.binarySearch(groups, group);
            if (at < 0 || room[at] == 0) continue;
            long cost = board.costOf(chair, group);
            if (cost >= least) continue;
            least = cost;
            best = at;
        }
        return best;
    }

    /** Where it costs nothing, or least, or when it is late anywhere; of two such the one that has not yet got one of this row. */
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
            if (late.getAsBoolean()) break;
        }
        return best;
    }
}
