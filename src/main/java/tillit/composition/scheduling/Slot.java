package tillit.composition.scheduling;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;

/** A day and an hour at which a meeting can begin. */
public record Slot(LocalDate day, LocalTime start) implements Comparable<Slot> {

    private static final Comparator<Slot> ORDER = comparing(Slot::day).thenComparing(Slot::start);

    /** So long by the clock on the wall: a meeting from 13 to 16 is that also in the week when clocks change. */
    public Span span(Duration length, ZoneId zone) {
        var from = day.atTime(start);
        return new Span(from.atZone(zone).toInstant(), from.plus(length).atZone(zone).toInstant());
    }

    public WeekHour hour() {
        return new WeekHour(day.getDayOfWeek(), start);
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
