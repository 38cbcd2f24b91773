package tillit.programme.need;

import java.time.ZoneId;
import tillit.organisation.Days;
import tillit.programme.course.When;

/** When a host sees what guests need: as long as there is something to arrange. */
public final class Showing {

    /** Time enough to move to a room with a lift. */
    public static final int DAYS_BEFORE = 30;

    private Showing() {}

    /** Until the day after, for what went wrong. */
    public static Days of(When when, ZoneId zone) {
        return Days.between(
                when.from().atZone(zone).toLocalDate().minusDays(DAYS_BEFORE),
                when.to().atZone(zone).toLocalDate().plusDays(1));
    }
}
