package tillit.composition.scheduling.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.Appointment;
import tillit.composition.scheduling.Attendee;
import tillit.composition.scheduling.Autumn;
import tillit.composition.scheduling.Busy;
import tillit.composition.scheduling.Checked;
import tillit.composition.scheduling.Circle;
import tillit.composition.scheduling.Demand;
import tillit.composition.scheduling.Fault;
import tillit.composition.scheduling.Period;
import tillit.composition.scheduling.Rhythm;
import tillit.composition.scheduling.Room;
import tillit.composition.scheduling.Series;
import tillit.composition.scheduling.Timetable;
import tillit.composition.scheduling.WeekHour;

/** Whatever the calendars: the result passes the check, and is no worse than the best of all there are. */
class AnyCalendarsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 28);
    private static final Effort EFFORT = new Effort(1, OptionalLong.of(60), Duration.ofMinutes(1));

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_wrong_but_that_a_circle_may_have_found_no_time(int seed) {
        var demand = demand(new Random(seed), 1 + seed % 5);
        if (!(Scheduler.find(demand, EFFORT, Progress.NONE) instanceof Outcome.Timed timed)) return;

        assertThat(Checked.of(demand, timed.timetable())).isEqualTo(timed.checked());
        assertThat(timed.checked().faults()).allMatch(f -> f.kind() == Fault.Kind.UNTIMED);
        if (timed.checked().isKept())
            assertThat(timed.checked().absences()).hasSizeGreaterThanOrEqualTo(timed.atLeast());
    }

    /** All rows of a single circle are tried. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_of_one_circle_is_the_best_of_all_its_rows(int seed) {
        var demand = demand(new Random(seed), 1);
        var best = best(demand, List.of());

        var outcome = Scheduler.find(demand, EFFORT, Progress.NONE);

        if (best == Integer.MAX_VALUE) assertThat(outcome).isInstanceOf(Outcome.CannotBe.class);
        else assertThat(weight(((Outcome.Timed) outcome).checked())).isEqualTo(best);
    }

    private static int best(Demand demand, List<Appointment> begun) {
        if (begun.size() == demand.series().meetings()) {
            var checked = Checked.of(demand, new Timetable(List.of(begun)));
            return checked.isKept() ? weight(checked) : Integer.MAX_VALUE;
        }
        return IntStream.range(demand.rooms().isEmpty() ? -1 : 0, demand.rooms().size())
                .boxed()
                .flatMap(room -> demand.slots().stream().map(slot -> new Appointment(slot, room)))
                .filter(next -> begun.isEmpty() || follows(demand, begun.getLast(), next))
                .mapToInt(next ->
                        best(demand, Stream.concat(begun.stream(), Stream.of(next)).toList()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean follows(Demand demand, Appointment one, Appointment next) {
        long days = next.slot().day().toEpochDay() - one.slot().day().toEpochDay();
        return demand.series().rhythm().allows(days);
    }

    private static int weight(Checked checked) {
        return checked.absences().stream().mapToInt(a -> a.leading() ? Ground.LEADER : 1).sum()
                        * 100
                + checked.irregular();
    }

    private static Demand demand(Random random, int circles) {
        var people =
                IntStream.range(0, 6)
                        .mapToObj(i -> new Attendee("p" + i, "Person " + i, busy(random)))
                        .toList();
        var rooms =
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Room("Room " + i, 2 + random.nextInt(4), busy(random)))
                        .toList();
        return new Demand(
                people,
                IntStream.range(0, circles).mapToObj(i -> circle(random, i)).toList(),
                new Series(
                        3,
                        Duration.ofHours(3),
                        new Rhythm(1 + random.nextInt(2), random.nextInt(4)),
                        period(random)),
                hours(random),
                rooms,
                Set.of(FIRST.plusDays(random.nextInt(30))),
                ZoneId.of("Europe/Copenhagen"));
    }

    /** In two of three the first meeting may be in the first week or two only. */
    private static Period period(Random random) {
        var period = new Period(FIRST, FIRST.plusDays(14 + random.nextInt(20)));
        int weeks = random.nextInt(3);
        return weeks == 0 ? period : period.begunWithin(weeks);
    }

    private static Circle circle(Random random, int number) {
        var all = random.ints(0, 6).distinct().limit(2 + random.nextInt(3)).boxed().toList();
        return new Circle("Circle " + number, all.subList(1, all.size()), all.subList(0, 1));
    }

    private static Set<WeekHour> hours(Random random) {
        Set<WeekHour> hours = new HashSet<>();
        while (hours.size() < 3)
            hours.add(
                    new WeekHour(
                            DayOfWeek.of(1 + random.nextInt(5)),
                            LocalTime.of(9 + 2 * random.nextInt(3), 0)));
        return hours;
    }

    private static Busy busy(Random random) {
        return new Busy(
                IntStream.range(0, random.nextInt(15))
                        .mapToObj(_ -> Autumn.all(FIRST.plusDays(random.nextInt(34)).toString()))
                        .toList());
    }
}
