package tillit.composition.times;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tillit.composition.scheduling.WeekHour;

/** The days on which one works. */
public final class Weekdays {

    public static final Set<DayOfWeek> ALL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Weekdays() {}

    static List<WeekHour> all(List<LocalTime> starts) {
        return ALL.stream()
                .flatMap(day -> starts.stream().map(start -> new WeekHour(day, start)))
                .toList();
    }
}
