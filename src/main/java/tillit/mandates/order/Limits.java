package tillit.mandates.order;

/** How many characters the parts of a line have at most. */
public final class Limits {

    public static final int PARAGRAPH = 20;
    public static final int CHAPTER = 80;
    public static final int DECISION = 200;
    public static final int COVERS = 300;
    public static final int NAME = 120;
    public static final int REACH = 200;
    public static final int PASS_TO = 120;
    public static final int REPORTED = 200;
    public static final int ADOPTED_BY = 160;

    private Limits() {}
}
