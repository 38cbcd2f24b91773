package tillit.programme.plan;

import java.util.Optional;
import tillit.organisation.Level;

/**
 * What a part asks of each who takes part.
 *
 * @param minutes each time, with preparation and the way there, 0 to {@value #LONGEST}
 * @param times how often, 1 to {@value #OFTENEST}
 * @param forEach of a manager once more for each employee whom they lead: a talk with every one of them
 */
public record Effort(int minutes, int times, boolean forEach) {

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

    public Effort(int minutes, int times) {
        this(minutes, times, false);
    }

    public Effort forEachEmployee() {
        return new Effort(minutes, times, true);
    }

    /** All in all, in minutes; of a manager who leads so many employees, of an employee with 0. */
    public int total(Optional<Level> level, int span) {
        return minutes * times * (forEach && level.isPresent() ? span : 1);
    }
}
