package tillit.conversation.gathering.web.wall.masonry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The places where a word can stand, in rows: looked through from the nearest to the farthest. */
final class Spots {

    private static final int STEP = 10;
    private static final int ROW = 15;

    /** How much farther a row is than it looks: a wall is wide. */
    private static final int LIES = 2;

    private record Way(int x, int y) {
        long length() {
            return (long) x * x + (long) LIES * LIES * y * y;
        }
    }

    private static final List<Way> WAYS = ways();

    private Spots() {}

    private static List<Way> ways() {
        int wide = Box.WALL_WIDTH / STEP;
        int high = Box.WALL_HEIGHT / ROW;
        return IntStream.rangeClosed(-high, high)
                .boxed()
                .flatMap(row ->
                        IntStream.rangeClosed(-wide, wide)
                                .mapToObj(column -> new Way(column * STEP, row * ROW)))
                .sorted(
                        Comparator.comparingLong(Way::length)
                                .thenComparingInt(Way::y)
                                .thenComparingInt(Way::x))
                .toList();
    }

    /** The free place that is nearest to where the box is now. */
    static Optional<Box> nearest(Box box, Predicate<Box> free) {
        return nearest(box, WALL_ACROSS, free);
    }

    private static final long WALL_ACROSS = Long.MAX_VALUE;

    /** The same, no farther away than this. */
    static Optional<Box> nearest(Box box, long farthest, Predicate<Box> free) {
        var from = box.onWall();
        for (var way : WAYS) {
            if (farthest != WALL_ACROSS && way.length() > farthest * farthest) break;
            int x = from.x() + way.x();
            int y = from.y() + way.y();
            if (from.isOnWall(x, y) && free.test(from.at(x, y))) return Optional.of(from.at(x, y));
        }
        return Optional.empty();
    }
}
