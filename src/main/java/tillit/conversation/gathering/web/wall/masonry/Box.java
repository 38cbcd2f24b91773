package tillit.conversation.gathering.web.wall.masonry;

/** A place on the wall, by its middle; in units of which a wall is {@link #WALL_WIDTH} wide. */
public record Box(int x, int y, int width, int height) {

    public static final int WALL_WIDTH = 1840;
    public static final int WALL_HEIGHT = 800;

    /** Beside each other words need more air than below each other. */
    private static final int BESIDE = 10;

    private static final int BELOW = 4;

    /** Whether the two would stand too close to each other. */
    boolean meets(Box other) {
        return 2 * Math.abs(x - other.x) < width + other.width + 2 * BESIDE
                && 2 * Math.abs(y - other.y) < height + other.height + 2 * BELOW;
    }

    /** Whether it would be all on the wall with its middle there. */
    boolean isOnWall(int newX, int newY) {
        return 2 * newX >= width
                && 2 * newY >= height
                && 2 * (WALL_WIDTH - newX) >= width
                && 2 * (WALL_HEIGHT - newY) >= height;
    }

    Box at(int newX, int newY) {
        return new Box(newX, newY, width, height);
    }

    /** As near as it can be without sticking out. */
    Box onWall() {
        return at(
                Math.clamp(x, (width + 1) / 2, WALL_WIDTH - (width + 1) / 2),
                Math.clamp(y, (height + 1) / 2, WALL_HEIGHT - (height + 1) / 2));
    }

    long area() {
        return (long) width * height;
    }
}
