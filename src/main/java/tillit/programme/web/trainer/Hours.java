package tillit.programme.web.trainer;

import java.time.Duration;

/** Time as people count it. */
final class Hours {

    private static final double MINUTES = 60;

    private Hours() {}

    /** Never less than none. */
    static double of(Duration time) {
        return Math.max(0, time.toMinutes() / MINUTES);
    }
}
