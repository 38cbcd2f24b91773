package tillit.composition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import tillit.composition.calendar.Holidays;

/** Days on which municipalities do not meet. */
public final class DaysOff {

    private DaysOff() {}

    /** In the country that keeps this clock, of all years from the one of the first day to the one of the last. */
    public static Set<LocalDate> between(LocalDate first, LocalDate last, ZoneId zone) {
        var country = zone.getId().equals("Europe/Copenhagen") ? Holidays.DENMARK : Holidays.SWEDEN;
        return country.between(first, last);
    }
}
