package tillit.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The hours in which nobody's telephone should buzz because of us. */
@Component
class QuietHours {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final LocalTime from;
    private final LocalTime until;
    private final ZoneId zone;

    /**
     * @param from when they begin; the same as {@code until} for none
     * @param until when they end, on the same day or the next
     */
    QuietHours(
            @Value("${tillit.mail.quiet-from}") LocalTime from,
            @Value("${tillit.mail.quiet-until}") LocalTime until,
            @Value("${tillit.zone}") ZoneId zone) {
        this.from = from;
        this.until = until;
        this.zone = zone;
    }

    /** The first moment, from now on, at which a mail of this haste may leave. */
    Instant leaves(Haste haste, Instant now) {
        var here = now.atZone(zone);
        return switch (haste) {
            case AT_ONCE -> now;
            case BY_DAY -> isQuiet(here.toLocalTime()) ? morning(here).toInstant() : now;
            case GATHERED -> weekday(morning(here)).toInstant();
        };
    }

    private boolean isQuiet(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : from.isAfter(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** When they end next. */
    private ZonedDateTime morning(ZonedDateTime now) {
        var today = now.toLocalDate().atTime(until).atZone(zone);
        return today.isAfter(now)
                ? today
                : now.toLocalDate().plusDays(1).atTime(until).atZone(zone);
    }

    private ZonedDateTime weekday(ZonedDateTime morning) {
        var day = morning;
        while (WEEKEND.contains(day.getDayOfWeek()))
            day = day.toLocalDate().plusDays(1).atTime(until).atZone(zone);
        return day;
    }
}
