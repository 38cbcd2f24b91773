package tillit.composition.grouping.solving;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import tillit.composition.grouping.Placement;

/**
 * Which chairs break something where they stand: to move one of these is what helps. After each step only those are
 * looked at anew who share a group, at any gathering, with somebody who was moved.
 */
final class Unrest {

    /** So often, of twenty times, one is chosen that breaks something; else any. */
    private static final int MOSTLY = 19;

    private static final int TWENTY = 20;
    private static final int AROUND_ONE_IN = 4;

    private final Board board;
    private final Movable movable;
    private final long[] cost;
    private final int[] seen;
    private final int[] broken;
    private final int[] wishing;
    private int brokenCount;
    private int wishingCount;

    Unrest(Board board) {
        this.board = board;
        movable = new Movable(board);
        cost = new long[board.chairs().size()];
        seen = new int[cost.length];
        Arrays.fill(seen, Integer.MIN_VALUE);
        broken = new int[cost.length];
        wishing = new int[cost.length];
    }

    void look() {
        var touched = touched();
        brokenCount = 0;
        wishingCount = 0;
        for (int chair : movable.all()) {
            int group = board.group(chair);
            if (group != Placement.NOWHERE
                    && touched[board.chairs().seat(chair).gathering()][group])
                cost[chair] = board.costOf(chair);
            if (group == Placement.NOWHERE) cost[chair] = 0;
            if (cost[chair] >= Board.MUST / 2) broken[brokenCount++] = chair;
            else if (cost[chair] > 0) wishing[wishingCount++] = chair;
        }
    }

    /** The groups, by gathering, in which somebody sits who was moved since the last look. */
    private boolean[][] touched() {
        var moved = new boolean[board.brief().people().size()];
        var touched = new boolean[board.layout().gatherings()][board.layout().groups()];
        for (int chair = 0; chair < seen.length; chair++)
            if (seen[chair] != board.group(chair)) {
                var seat = board.chairs().seat(chair);
                moved[seat.person()] = true;
                if (seen[chair] >= 0) touched[seat.gathering()][seen[chair]] = true;
                seen[chair] = board.group(chair);
            }
        for (int chair = 0; chair < seen.length; chair++)
            if (seen[chair] >= 0 && moved[board.chairs().seat(chair).person()])
                touched[board.chairs().seat(chair).gathering()][seen[chair]] = true;
        return touched;
    }

    int chair(RandomGenerator random) {
        boolean any = random.nextInt(TWENTY) >= MOSTLY;
        if (!any && brokenCount > 0) return around(broken[random.nextInt(brokenCount)], random);
        if (!any && wishingCount > 0) return around(wishing[random.nextInt(wishingCount)], random);
        return movable.all()[random.nextInt(movable.all().length)];
    }

    /** Now and then one of the same group: who shares nothing with the others can also be the one who stays. */
    private int around(int chair, RandomGenerator random) {
        return random.nextInt(AROUND_ONE_IN) == 0 ? movable.beside(chair, random) : chair;
    }

    Movable movable() {
        return movable;
    }
}
