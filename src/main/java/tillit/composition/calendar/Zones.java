package tillit.composition.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.model.Recur;

/**
 * What the names of time zones mean: those of the world's list, those of Outlook (from the lists that iCal4j brings),
 * and those that a calendar defines for itself.
 */
final class Zones {

    private static final Properties OUTLOOK = new Properties();
    private static final String LISTS = "/net/fortuna/ical4j/transform/compliance/";

    static {
        for (var list : new String[] {"msTimezoneNames", "msTimezoneIds"})
            try (var stream = Recur.class.getResourceAsStream(LISTS + list)) {
                if (stream == null) throw new IllegalStateException("iCal4j has lost " + list);
                OUTLOOK.load(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
    }

    private final ZoneId house;
    private final Map<String, ZoneId> defined = new HashMap<>();

    /** {@code house}: where times without a zone are meant. */
    Zones(ZoneId house) {
        this.house = house;
    }

    ZoneId of(ContentLine line) {
        var name = line.parameter("TZID").strip();
        if (name.isEmpty()) return house;
        if (defined.containsKey(name)) return defined.get(name);
        return known(name).orElseThrow(line::broken);
    }

    /** Names such as {@code /freeassociation.sourceforge.net/Europe/Stockholm} end with the known one. */
    private static ZoneId named(String name) {
        var known = OUTLOOK.getProperty(name, name);
        var parts = known.split("/");
        return known.startsWith("/") && parts.length > 2
                ? ZoneId.of(parts[parts.length - 2] + "/" + parts[parts.length - 1])
                : ZoneId.of(known);
    }

    /**
     * A zone of the calendar's own ("Customized Time Zone"): known by its name if it can be, else by the hours that it
     * is ahead in winter, with summer time as in Europe if it has one at all.
     */
    void define(String name, String location, int winterMinutes, boolean hasSummer) {
        defined.put(name, meant(name, location, winterMinutes, hasSummer));
    }

    private ZoneId meant(String name, String location, int winterMinutes, boolean hasSummer) {
        return known(name)
                .or(() -> known(location))
                .orElseGet(() -> byHours(winterMinutes, hasSummer));
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(named(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private ZoneId byHours(int winterMinutes, boolean hasSummer) {
        if (hasSummer && winterMinutes == 0) return ZoneId.of("Europe/London");
        if (hasSummer && winterMinutes == 60) return house;
        if (hasSummer && winterMinutes == 120) return ZoneId.of("Europe/Helsinki");
        return ZoneOffset.ofTotalSeconds(winterMinutes * 60);
    }
}
