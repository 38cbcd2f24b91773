package tillit.composition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import tillit.law.Country;

/** Days on which municipalities do not meet. */
public final class DaysOff {

    private DaysOff() {}

    /** In the country that keeps this clock, of all years from the one of the first day to the one of the last. */
    public static Set<LocalDate> between(LocalDate first, LocalDate last, ZoneId zone) {
        return Country.at(zone).daysOff(first, last);
    }
}
