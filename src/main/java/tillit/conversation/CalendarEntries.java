package tillit.conversation;

import java.util.Locale;
import java.util.Optional;
import tillit.notice.calendar.Invitation;

/** Knows as what the meetings of a circle stand in people’s calendars, where they were invited before it began. */
public interface CalendarEntries {

    boolean has(CircleId circle);

    /**
     * What calendars were told of a meeting before the circle began, without its guests. From then on the circle goes
     * on with the same entry.
     *
     * @param meeting counted from 1
     */
    Optional<Invitation> of(CircleId circle, int meeting, Locale language);
}
