package tillit.composition.times;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tillit.composition.scheduling.Period;
import tillit.composition.scheduling.Rhythm;
import tillit.composition.scheduling.Series;
import tillit.composition.scheduling.WeekHour;
import tillit.law.Country;

/**
 * What is asked for, as the form has it.
 *
 * @param begin within so many open weeks every circle meets for the first time; empty when it does not matter
 * @param minutes of each meeting
 * @param starts the hour of a morning's meeting and of an afternoon's
 * @param hours of the week at which a meeting may begin, each at one of the two
 * @param countries whose holidays are off
 */
public record Plan(
        LocalDate first,
        LocalDate last,
        Optional<Integer> begin,
        int weeks,
        int days,
        int meetings,
        int minutes,
        List<LocalTime> starts,
        List<WeekHour> hours,
        List<Seats> rooms,
        List<Country> countries,
        ClosedWeeks closed) {

    /** A round begins together. */
    private static final int BEGIN_WEEKS = 2;

    /** Ten meetings every third week, and some to choose from. */
    private static final int OPEN_WEEKS = 30;

    /** A room, by its name. */
    public record Seats(String room, int seats) {}

    public Plan {
        starts = List.copyOf(starts);
        hours = List.copyOf(hours);
        rooms = List.copyOf(rooms);
        countries = List.copyOf(countries);
        // A plan that was kept before one could say these has neither.
        begin = Objects.requireNonNullElse(begin, Optional.empty());
        closed = Objects.requireNonNullElse(closed, new ClosedWeeks(""));
    }

    /** Ten meetings of three hours, every third week, from the first open Monday in three weeks. */
    public static Plan usual(LocalDate today, ZoneId zone) {
        var country = Country.at(zone);
        var closed = ClosedWeeks.usual(country);
        var first =
                open(today.plusWeeks(3).with(DayOfWeek.MONDAY), closed).findFirst().orElseThrow();
        var starts = List.of(LocalTime.of(8, 30), LocalTime.of(13, 0));
        return new Plan(
                first,
                open(first, closed).skip(OPEN_WEEKS).findFirst().orElseThrow().minusDays(3),
                Optional.of(BEGIN_WEEKS),
                3,
                7,
                10,
                180,
                starts,
                Weekdays.all(starts),
                List.of(),
                List.of(country),
                closed);
    }

    private static Stream<LocalDate> open(LocalDate monday, ClosedWeeks closed) {
        return Stream.iterate(monday, day -> day.plusWeeks(1)).filter(day -> !closed.has(day));
    }

    Series series() {
        return new Series(meetings, Duration.ofMinutes(minutes), new Rhythm(weeks, days), period());
    }

    private Period period() {
        var open = new Period(first, last).without(closed.between(first, last));
        return begin.map(open::begunWithin).orElse(open);
    }

    Set<LocalDate> daysOff() {
        Set<LocalDate> off = new HashSet<>();
        countries.forEach(country -> off.addAll(country.daysOff(first, last)));
        return off;
    }
}
