package tillit.programme.evaluation;

/**
 * What one of those who were there says.
 *
 * @param helps from 1, not at all, to 5, altogether: that it helps them in their own days
 * @param shared the same: that it can be used together, where they work
 * @param line empty of who wrote nothing
 */
public record Said(int helps, int shared, String line) {

    public static final int MOST = 5;
}
