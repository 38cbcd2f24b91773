package tillit.programme.need;

/**
 * What somebody needs in order to be there.
 *
 * @param diet what they eat or cannot eat; may be empty
 * @param help what must be arranged for them to get in, hear, see, take part; may be empty
 */
public record Need(String diet, String help) {

    public static final int LONGEST = 200;

    public static final Need NOTHING = new Need("", "");

    public boolean isNothing() {
        return diet.isEmpty() && help.isEmpty();
    }

    /** Nothing of it is told by accident. */
    @Override
    public String toString() {
        return "Need";
    }
}
