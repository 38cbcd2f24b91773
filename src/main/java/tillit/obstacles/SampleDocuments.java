package tillit.obstacles;

/** The door for those who make a municipality to try. */
public interface SampleDocuments {

    boolean areNone();

    /** Takes in a register as a CSV file has it. Throws when a cell is not right. */
    void take(String csv);
}
