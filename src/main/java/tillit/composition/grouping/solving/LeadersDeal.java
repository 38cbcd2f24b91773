package tillit.composition.grouping.solving;

import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;

/** Gives groups who leads them, everybody once before somebody twice. */
final class LeadersDeal {

    private final Board board;
    private final int gathering;
    private final int[] chairs;
    private final BooleanSupplier late;

    LeadersDeal(Board board, Chairs.Pool pool, RandomGenerator random, BooleanSupplier late) {
        this.board = board;
        this.late = late;
        chairs = drawn(pool.chairs(), board.layout().leaders().size(), random);
        gathering = pool.gathering();
    }

    /** In the same order of chance each time round. */
    private static int[] drawn(int[] chairs, int leaders, RandomGenerator random) {
        int[] luck = Luck.of(leaders, random);
        return IntStream.range(0, chairs.length)
                .map(i -> chairs[i - i % leaders + luck[i % leaders]])
                .toArray();
    }

    /** Whoever of the bench costs least, when there are fewer than so many; nobody when the bench is empty. */
    void raise(int group, int number) {
        if (board.leaders(gathering, group) >= number) return;
        int best = Placement.NOWHERE;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < chairs.length && least > 0; i++) {
            int chair = chairs[i];
            if (board.group(chair) != Placement.NOWHERE) continue;
            long cost = board.costOf(chair, group);
            if (cost < least) {
                least = cost;
                best = chair;
                if (late.getAsBoolean()) break;
            }
        }
        if (best != Placement.NOWHERE) board.sit(best, group);
    }
}
