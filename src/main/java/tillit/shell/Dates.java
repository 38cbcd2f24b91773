package tillit.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times in words; an instant is told by the municipality's clock. */
final class Dates {

    private Dates() {}

    static String format(TemporalAccessor moment, String pattern, Locale locale, ZoneId zone) {
        var local = moment instanceof Instant instant ? instant.atZone(zone) : moment;
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }
}
