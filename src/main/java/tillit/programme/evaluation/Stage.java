package tillit.programme.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import tillit.programme.course.When;

/** How far an evaluation has come, for one person. */
public enum Stage {
    /** The occasion is not over. */
    BEFORE,
    /** They were there and have not answered yet. */
    ASKED,
    /** It goes on, and they have answered or were not there. */
    WAITING,
    CLOSED;

    private static final int DAYS = 14;

    static Stage of(When when, Instant now, ZoneId zone, boolean asked) {
        if (now.isBefore(when.to())) return BEFORE;
        if (LocalDate.ofInstant(now, zone).isAfter(last(when, zone))) return CLOSED;
        return asked ? ASKED : WAITING;
    }

    /** The last day on which one may answer. */
    static LocalDate last(When when, ZoneId zone) {
        return last(LocalDate.ofInstant(when.to(), zone));
    }

    /** The same, of what was over on this day. */
    static LocalDate last(LocalDate day) {
        return day.plusDays(DAYS);
    }
}
