package tillit.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tillit.notice.calendar.Guest;

/** Knows as what the meetings of a circle stand in people’s calendars, where they were invited to them there. */
public interface CalendarEntries {

    /** The invitation to a meeting, as calendars read it. */
    interface Entry {
        String in(Locale language);
    }

    /**
     * A meeting is at another time or place: what calendars are told, each time it is. Empty when they do not know it,
     * or nothing of it is new to them.
     *
     * @param meeting counted from 1
     */
    Optional<Entry> moved(
            CircleId circle, int meeting, Instant startsAt, String place, List<Guest> guests);
}
