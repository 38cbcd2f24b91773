package tillit.obstacles;

/** The door for those who make a municipality to try. */
public interface SampleObstacles {

    boolean areNone();

    /** Takes in obstacles with their ways: a line each, with the columns that its first line names. */
    void take(String csv);
}
