package tillit.programme.plan;

/**
 * What a part asks of each who takes part.
 *
 * @param minutes each time, with preparation and the way there, 0 to {@value #LONGEST}
 * @param times how often, 1 to {@value #OFTENEST}
 */
public record Effort(int minutes, int times) {

    /** Forty hours: a residential week. */
    public static final int LONGEST = 40 * 60;

    public static final int OFTENEST = 100;

    public static final Effort NONE = new Effort(0, 1);

    /** Throws outside these ranges. */
    public Effort {
        if (minutes < 0 || minutes > LONGEST)
            throw new IllegalArgumentException(minutes + " minutes are not 0 to " + LONGEST + ".");
        if (times < 1 || times > OFTENEST)
            throw new IllegalArgumentException(times + " times are not 1 to " + OFTENEST + ".");
    }

    /** All in all, in minutes. */
    public int total() {
        return minutes * times;
    }
}
