package tillit.conversation.gathering.web.wall.masonry;

import java.util.List;
import tillit.conversation.wall.Brick;

/**
 * How large each word is: by the square root of how many have sent it, in few sizes, beside the most frequent one.
 * Where there are too many for that, those in the middle are written smaller, and the most frequent one is not.
 *
 * @param most at least as many as have sent the most frequent word; it grows by a sixteenth at a time, or the others
 *     would shrink and grow all the while
 */
public record Sizes(int most, int ease) {

    /** In a small hall nothing is shouted: a word is written largest when so many have sent it. */
    private static final int FEW = 12;

    static final Sizes OF_NOTHING = new Sizes(FEW, 0);

    private static final int SIXTEENTH = 16;
    private static final double SQUARE_ROOT = 0.5;
    private static final double LESS = 0.08;
    private static final int LEAST = 3;

    /** Words that fill more than this share of the wall find no places any more. */
    private static final double FULL = 0.6;

    /**
     * Sizes at which these words have room, if there are any; never larger than they were, or all would move when the
     * most frequent one is hidden.
     */
    Sizes with(List<Brick> bricks) {
        int count = bricks.stream().mapToInt(Brick::count).max().orElse(0);
        int grown = most;
        while (grown < count) grown += Math.max(1, grown / SIXTEENTH);
        var sizes = new Sizes(grown, ease);
        while (sizes.ease < LEAST && sizes.fill(bricks) > FULL)
            sizes = new Sizes(sizes.most, sizes.ease + 1);
        return sizes;
    }

    int of(Brick brick) {
        double share = Math.pow((double) brick.count() / most, SQUARE_ROOT + ease * LESS);
        int size = Math.min(Type.SIZES.length - 1, (int) (share * Type.SIZES.length));
        return Type.fitting(Type.label(brick.label()), size);
    }

    private double fill(List<Brick> bricks) {
        long area = bricks.stream().mapToLong(this::area).sum();
        return (double) area / Box.WALL_WIDTH / Box.WALL_HEIGHT;
    }

    private long area(Brick brick) {
        return Type.box(Type.label(brick.label()), of(brick)).area();
    }
}
