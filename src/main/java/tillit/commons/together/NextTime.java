package tillit.commons.together;

/**
 * What is to be done until they meet next.
 *
 * @param number of the version; 0 when nothing has been written
 */
public record NextTime(int number, String words) {

    /** In letters. */
    public static final int LONGEST = 600;

    static final NextTime NOTHING = new NextTime(0, "");
}
