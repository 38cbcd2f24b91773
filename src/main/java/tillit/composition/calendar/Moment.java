package tillit.composition.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A moment as a calendar writes it: the clock on the wall and where the wall is; or a whole day.
 *
 * @param isDay it has no hour
 */
record Moment(LocalDateTime local, ZoneId zone, boolean isDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final int DAY_LENGTH = 8;

    static Moment of(String text, ContentLine line, Zones zones) {
        var value = text.strip();
        try {
            if (value.length() == DAY_LENGTH)
                return new Moment(LocalDate.parse(value, DAY).atStartOfDay(), zones.of(line), true);
            boolean utc = value.endsWith("Z");
            var parts = (utc ? value.substring(0, value.length() - 1) : value).split("T", 2);
            if (parts.length < 2) throw line.broken();
            var local = LocalDate.parse(parts[0], DAY).atTime(LocalTime.parse(parts[1], TIME));
            return new Moment(local, utc ? ZoneOffset.UTC : zones.of(line), false);
        } catch (DateTimeException e) {
            throw line.broken();
        }
    }

    Instant instant() {
        return local.atZone(zone).toInstant();
    }

    /** The same moment by the clock there. */
    LocalDateTime localIn(ZoneId there) {
        return isDay ? local : LocalDateTime.ofInstant(instant(), there);
    }
}
