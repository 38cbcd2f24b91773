package tillit.composition.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * All that is asked for.
 *
 * @param hours at which a meeting may begin
 * @param rooms none when the circles find their own
 * @param daysOff holidays, on which nobody meets
 */
public record Demand(
        List<Attendee> people,
        List<Circle> circles,
        Series series,
        Set<WeekHour> hours,
        List<Room> rooms,
        Set<LocalDate> daysOff,
        ZoneId zone) {

    public Demand {
        people = List.copyOf(people);
        circles = List.copyOf(circles);
        hours = Set.copyOf(hours);
        rooms = List.copyOf(rooms);
        daysOff = Set.copyOf(daysOff);
    }

    /** Every slot in the period that is no day off, in order. */
    public List<Slot> slots() {
        return series.period()
                .days()
                .filter(day -> !daysOff.contains(day))
                .flatMap(day ->
                        hours.stream()
                                .filter(hour -> hour.day() == day.getDayOfWeek())
                                .map(hour -> new Slot(day, hour.start())))
                .sorted()
                .toList();
    }

    public Span span(Slot slot) {
        return slot.span(series.length(), zone);
    }

    public boolean isBusy(int person, Slot slot) {
        return people.get(person).busy().during(span(slot));
    }

    /** A meeting to which nobody can come is none, unless the circle still waits for its people. */
    public boolean canSomebody(int circle, Slot slot) {
        var all = circles.get(circle).everybody();
        return all.isEmpty() || all.stream().anyMatch(person -> !isBusy(person, slot));
    }

    /** Whether the room has a seat for each of the circle, and is free. */
    public boolean canHost(int room, int circle, Slot slot) {
        return fits(room, circle) && !rooms.get(room).busy().during(span(slot));
    }

    public boolean fits(int room, int circle) {
        return rooms.get(room).seats() >= circles.get(circle).everybody().size();
    }
}
