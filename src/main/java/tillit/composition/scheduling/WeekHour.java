package tillit.composition.scheduling;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** An hour of the week at which a meeting may begin, by the clock on the wall. */
public record WeekHour(DayOfWeek day, LocalTime start) {}
