package tillit.composition.grouping.solving;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The groups in which somebody would cost the least. */
final class Offers {

    private static final int BEST = 4;

    private final Board board;
    private final Movable movable;
    private final RandomGenerator random;
    private final int[] best = new int[BEST];
    private final long[] cost = new long[BEST];

    Offers(Board board, Movable movable, RandomGenerator random) {
        this.board = board;
        this.movable = movable;
        this.random = random;
    }

    /** But for the one where they sit; of several that are as good, some, by chance. */
    int[] best(int chair) {
        int own = board.group(chair);
        int[] groups = movable.groups(chair);
        int found = 0;
        board.rise(chair);
        int first = random.nextInt(groups.length);
        for (int i = 0; i < groups.length; i++) {
            int group = groups[(first + i) % groups.length];
            if (group != own) found = insert(group, board.costOf(chair, group), found);
        }
        board.sit(chair, own);
        return Arrays.copyOf(best, found);
    }

    private int insert(int group, long at, int found) {
        int place = found < BEST ? found : BEST;
        while (place > 0 && cost[place - 1] > at) place--;
        if (place == BEST) return found;
        int last = Math.min(found, BEST - 1);
        System.arraycopy(best, place, best, place + 1, last - place);
        System.arraycopy(cost, place, cost, place + 1, last - place);
        best[place] = group;
        cost[place] = at;
        return last + 1;
    }
}
