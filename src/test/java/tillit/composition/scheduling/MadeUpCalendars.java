package tillit.composition.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tillit.law.Country;

/**
 * Managers with three or four hours of ten taken: meetings that come back each week, others that do not, and holidays.
 * When it is to be possible, a timetable that begins in the first two weeks is drawn up before, and nobody is busy then.
 */
public final class MadeUpCalendars {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Series SERIES =
            new Series(
                    10,
                    Duration.ofHours(3),
                    new Rhythm(3, 7),
                    new Period(LocalDate.of(2026, 8, 24), LocalDate.of(2027, 6, 11))
                            .begunWithin(2));
    private static final int IN_CIRCLE = 9;
    private static final int WEEKLY = 7;
    private static final double HOURS_A_WEEK_BESIDE = 5;

    private final Random random;
    private final List<Circle> circles;
    private final List<Set<Slot>> kept = new ArrayList<>();

    private MadeUpCalendars(long seed, int circles) {
        random = new Random(seed);
        this.circles = circles(circles);
        for (int person = 0; person < circles * IN_CIRCLE; person++) kept.add(new TreeSet<>());
    }

    public static Demand of(long seed, int circles, int rooms, boolean possible) {
        var made = new MadeUpCalendars(seed, circles);
        var frame = made.demand(List.of(), rooms);
        if (possible) made.keepFree(frame.slots());
        return made.demand(made.people(), rooms);
    }

    private Demand demand(List<Attendee> people, int rooms) {
        var period = SERIES.period();
        Set<LocalDate> off = new HashSet<>();
        for (var country : Country.values())
            off.addAll(country.daysOff(period.first(), period.last()));
        return new Demand(people, circles, SERIES, hours(), rooms(rooms), off, ZONE);
    }

    private static Set<WeekHour> hours() {
        Set<WeekHour> hours = new HashSet<>();
        for (var day : DayOfWeek.values())
            for (var start : List.of("08:30", "13:00"))
                if (day.getValue() < 5 || (day == DayOfWeek.FRIDAY && start.startsWith("08")))
                    hours.add(new WeekHour(day, LocalTime.parse(start)));
        return hours;
    }

    private static List<Room> rooms(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Room("Room " + (i + 1), 11 + i % 3, Busy.NEVER))
                .toList();
    }

    private static List<Circle> circles(int number) {
        return IntStream.range(0, number)
                .mapToObj(circle ->
                        new Circle(
                                "Circle " + (circle + 1), members(circle), leaders(circle, number)))
                .toList();
    }

    private static List<Integer> members(int circle) {
        return IntStream.range(circle * IN_CIRCLE, (circle + 1) * IN_CIRCLE).boxed().toList();
    }

    /** Of every twelve one leads, and is a member of another circle. */
    private static List<Integer> leaders(int circle, int circles) {
        int pool = Math.max(3, circles * IN_CIRCLE / 12);
        return IntStream.range(2 * circle, 2 * circle + pool)
                .mapToObj(number -> number % pool * circles * IN_CIRCLE / pool)
                .filter(person -> person / IN_CIRCLE != circle)
                .limit(2)
                .toList();
    }

    private void keepFree(List<Slot> slots) {
        for (var circle : circles) {
            List<Slot> row;
            do row = row(slots);
            while (row.size() < SERIES.meetings() || !isFree(circle, row));
            for (int person : circle.everybody()) kept.get(person).addAll(row);
        }
    }

    private List<Slot> row(List<Slot> slots) {
        List<Slot> row = new ArrayList<>();
        var usual = slots.get(random.nextInt(slots.size())).hour();
        var from = SERIES.period().first().plusDays(random.nextInt(7));
        while (row.size() < SERIES.meetings()) {
            var start = from;
            var end = from.plusDays(row.isEmpty() ? 7 : 14);
            var next =
                    slots.stream()
                            .filter(s -> !s.day().isBefore(start))
                            .filter(s -> s.day().isBefore(end))
                            .filter(s -> s.hour().equals(usual))
                            .findFirst();
            if (next.isEmpty()) break;
            row.add(next.get());
            from = next.get().day().plusDays(14 + random.nextInt(8));
        }
        return row;
    }

    private boolean isFree(Circle circle, List<Slot> row) {
        return circle.everybody().stream()
                .noneMatch(p -> row.stream().anyMatch(kept.get(p)::contains));
    }

    private List<Attendee> people() {
        return IntStream.range(0, kept.size())
                .mapToObj(p -> new Attendee("p" + p, "Person " + p, Busy.of(busy(kept.get(p)))))
                .toList();
    }

    private List<Span> busy(Set<Slot> free) {
        List<Span> spans = new ArrayList<>();
        var first = SERIES.period().first().with(DayOfWeek.MONDAY);
        var weekly = Stream.generate(() -> block(first)).limit(WEEKLY).toList();
        int weeks = 42;
        var away = List.of(17 + random.nextInt(2), random.nextInt(weeks), random.nextInt(weeks));
        for (int week = 0; week < weeks; week++) {
            int weeksOn = week;
            if (away.contains(week)) spans.add(span(first.plusWeeks(week).atTime(8, 0), 5 * 24));
            else weekly.forEach(b -> spans.add(span(b.start().plusWeeks(weeksOn), b.hours())));
            for (double hours = 0; hours < HOURS_A_WEEK_BESIDE; ) {
                var block = block(first.plusWeeks(week));
                spans.add(span(block.start(), block.hours()));
                hours += block.hours();
            }
        }
        var untouchable = free.stream().map(slot -> slot.span(SERIES.length(), ZONE)).toList();
        return spans.stream().flatMap(span -> without(untouchable, span)).toList();
    }

    /** What would be in the way was moved; of a week's leave the rest of the days stays. */
    private static Stream<Span> without(List<Span> untouchable, Span span) {
        for (var kept : untouchable)
            if (kept.overlaps(span)) {
                var before =
                        span.from().isBefore(kept.from())
                                ? Stream.of(new Span(span.from(), kept.from()))
                                : Stream.<Span>of();
                var after =
                        kept.to().isBefore(span.to())
                                ? Stream.of(new Span(kept.to(), span.to()))
                                : Stream.<Span>of();
                return Stream.concat(before, after).flatMap(rest -> without(untouchable, rest));
            }
        return Stream.of(span);
    }

    private record Block(LocalDateTime start, int hours) {}

    private Block block(LocalDate monday) {
        var start = LocalTime.of(8, 0).plusMinutes(30L * random.nextInt(16));
        return new Block(monday.plusDays(random.nextInt(5)).atTime(start), 1 + random.nextInt(2));
    }

    private static Span span(LocalDateTime from, int hours) {
        return new Span(
                from.atZone(ZONE).toInstant(), from.plusHours(hours).atZone(ZONE).toInstant());
    }
}
