package tillit.composition.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An autumn in Ekhamn. Aino and Göran lead; Aino leads both circles. Three meetings, every other week, on a Tuesday or
 * a Thursday morning of six weeks.
 */
public record Autumn(
        List<Busy> busy,
        List<Room> rooms,
        Set<LocalDate> off,
        Rhythm rhythm,
        Optional<Integer> within) {

    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    public static final int AINO = 0;
    public static final int GORAN = 1;
    public static final int SARA = 2;
    public static final int JONAS = 3;
    public static final int LEYLA = 4;

    private static final List<String> NAMES = List.of("Aino", "Göran", "Sara", "Jonas", "Leyla");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public static final Autumn FREE =
            new Autumn(
                    NAMES.stream().map(_ -> Busy.NEVER).toList(),
                    List.of(),
                    Set.of(),
                    new Rhythm(2, 2),
                    Optional.empty());

    public Demand demand() {
        var people =
                NAMES.stream().map(n -> new Attendee(n, n, busy.get(NAMES.indexOf(n)))).toList();
        var circles =
                List.of(
                        new Circle("1", List.of(SARA, JONAS), List.of(AINO)),
                        new Circle("2", List.of(LEYLA), List.of(AINO, GORAN)));
        return new Demand(people, circles, series(), hours(), rooms, off, STOCKHOLM);
    }

    private Series series() {
        var all = new Period(day("2026-09-28"), day("2026-11-08"));
        return new Series(3, Duration.ofHours(3), rhythm, within.map(all::begunWithin).orElse(all));
    }

    private static Set<WeekHour> hours() {
        return Set.of(
                new WeekHour(DayOfWeek.TUESDAY, MORNING),
                new WeekHour(DayOfWeek.THURSDAY, MORNING));
    }

    public Autumn busy(int person, String... days) {
        var changed = new ArrayList<>(busy);
        changed.set(person, new Busy(Set.of(days).stream().map(Autumn::all).toList()));
        return new Autumn(changed, rooms, off, rhythm, within);
    }

    public Autumn in(Room... these) {
        return new Autumn(busy, List.of(these), off, rhythm, within);
    }

    public Autumn without(String... days) {
        var off = Set.copyOf(Set.of(days).stream().map(Autumn::day).toList());
        return new Autumn(busy, rooms, off, rhythm, within);
    }

    public Autumn every(int weeks, int days) {
        return new Autumn(busy, rooms, off, new Rhythm(weeks, days), within);
    }

    /** Both circles meet for the first time within so many weeks. */
    public Autumn begunWithin(int weeks) {
        return new Autumn(busy, rooms, off, rhythm, Optional.of(weeks));
    }

    public static Appointment on(String day) {
        return on(day, Appointment.NO_ROOM);
    }

    public static Appointment on(String day, int room) {
        return new Appointment(new Slot(day(day), MORNING), room);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static Span all(String day) {
        var from = day(day).atStartOfDay(STOCKHOLM);
        return new Span(from.toInstant(), from.plusDays(1).toInstant());
    }
}
