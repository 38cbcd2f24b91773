package tillit.notice.calendar;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A meeting in people's calendars.
 *
 * @param uid the same for ever, whatever becomes of the meeting
 * @param sequence one more each time it is moved
 * @param start by the clock on the wall
 * @param place empty when there is none
 */
public record Event(
        String uid,
        int sequence,
        String title,
        LocalDateTime start,
        Duration length,
        String place) {}
