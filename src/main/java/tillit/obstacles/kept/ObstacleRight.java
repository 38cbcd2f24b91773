package tillit.obstacles.kept;

/** Rights that are held of one obstacle. */
public final class ObstacleRight {

    /** Held by whoever has to answer it today. */
    public static final String ANSWERS = "answers-obstacle";

    /** Held by those who raised it. */
    public static final String RAISED = "raised-obstacle";

    /** Held by those in the circle for which it is written. */
    public static final String AGREES = "agrees-to-obstacle";

    private ObstacleRight() {}
}
