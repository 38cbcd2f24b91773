package tillit.access.web;

import java.util.Optional;
import tillit.shell.Page;

/**
 * How one's meetings get into one's calendar.
 *
 * @param has whether there is an address already
 * @param made the one made just now
 */
public record CalendarPage(boolean has, Optional<String> made) implements Page {

    static CalendarPage of(boolean has) {
        return new CalendarPage(has, Optional.empty());
    }

    static CalendarPage with(String made) {
        return new CalendarPage(true, Optional.of(made));
    }

    /** What a telephone opens in its calendar. */
    public static String toFollow(String address) {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
