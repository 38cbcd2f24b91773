package tillit.composition.scheduling.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.scheduling.Autumn.JONAS;
import static tillit.composition.scheduling.Autumn.LEYLA;
import static tillit.composition.scheduling.Autumn.SARA;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.Absence;
import tillit.composition.scheduling.Autumn;
import tillit.composition.scheduling.Busy;
import tillit.composition.scheduling.Circle;
import tillit.composition.scheduling.Demand;
import tillit.composition.scheduling.MadeUpCalendars;
import tillit.composition.scheduling.Room;
import tillit.composition.scheduling.Timetable;

/** Circles get times at which their people can come. */
class SchedulerTest {

    private static final Effort EFFORT = new Effort(7, OptionalLong.of(200), Duration.ofMinutes(1));

    @Test
    void both_circles_of_aino_meet_and_never_at_once() {
        var timed = find(Autumn.FREE.demand());

        assertThat(timed.checked().isKept()).isTrue();
        assertThat(timed.best()).isTrue();
    }

    /** Often the deal gives the first circle its Tuesdays, but those are the only days on which Leyla can. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void a_circle_that_can_on_other_days_gives_way_to_one_that_cannot(long seed) {
        var leyla =
                Autumn.FREE.busy(
                        LEYLA,
                        "2026-10-01",
                        "2026-10-08",
                        "2026-10-15",
                        "2026-10-22",
                        "2026-10-29",
                        "2026-11-05");

        var effort = new Effort(seed, OptionalLong.of(200), Duration.ofMinutes(1));

        var timed = (Outcome.Timed) Scheduler.find(leyla.demand(), effort, Progress.NONE);

        assertThat(timed.checked().faults()).isEmpty();
        assertThat(timed.checked().absences()).isEmpty();
    }

    @Test
    void where_not_all_can_come_as_few_as_possible_are_away() {
        var busy =
                Autumn.FREE
                        .busy(SARA, "2026-10-13", "2026-10-15", "2026-10-20", "2026-10-22")
                        .busy(JONAS, "2026-10-13", "2026-10-15");

        var timed = find(busy.demand());

        assertThat(timed.atLeast()).isEqualTo(1);
        assertThat(timed.checked().absences()).hasSize(1);
        assertThat(timed.best()).isTrue();
    }

    /** Sara could come each time if her circle began in the second week. */
    @Test
    void a_round_begins_together_though_somebody_could_come_later() {
        var sara = Autumn.FREE.busy(SARA, "2026-09-29", "2026-10-01").every(1, 0);

        assertThat(find(sara.demand()).checked().absences()).isEmpty();
        assertThat(find(sara.begunWithin(1).demand()).checked().absences())
                .containsExactly(new Absence(0, 0, SARA, false));
    }

    @Test
    void a_circle_that_still_waits_for_its_people_gets_times_too() {
        var autumn = Autumn.FREE.demand();
        var empty = List.of(new Circle("1", List.of(), List.of()));

        var timed =
                find(
                        new Demand(
                                autumn.people(),
                                empty,
                                autumn.series(),
                                autumn.hours(),
                                List.of(),
                                Set.of(),
                                autumn.zone()));

        assertThat(timed.checked().isKept()).isTrue();
    }

    @Test
    void with_one_room_the_circles_take_turns() {
        var timed = find(Autumn.FREE.in(new Room("Ekbacken", 9, Busy.NEVER)).demand());

        assertThat(timed.checked().isKept()).isTrue();
    }

    @Test
    void holidays_in_the_only_fitting_week_are_told_of_and_nothing_is_tried() {
        var outcome = Scheduler.find(Autumn.FREE.every(4, 0).demand(), EFFORT, Progress.NONE);

        assertThat(outcome).isInstanceOf(Outcome.CannotBe.class);
    }

    @Test
    void the_same_seed_gives_the_same_times() {
        var many = MadeUpCalendars.of(3, 8, 2, false);
        var effort = new Effort(5, OptionalLong.of(40), Duration.ofMinutes(1));

        assertThat(times(many, effort)).isEqualTo(times(many, effort));
    }

    @Test
    void whoever_has_waited_enough_keeps_the_best_so_far() {
        var told = new AtomicInteger();
        var progress =
                new Progress() {
                    @Override
                    public void better(Timetable best, int absences, int atLeast) {
                        told.incrementAndGet();
                    }

                    @Override
                    public boolean enough() {
                        return true;
                    }
                };

        var outcome = Scheduler.find(MadeUpCalendars.of(1, 8, 2, false), EFFORT, progress);

        assertThat(told).hasValue(1);
        assertThat(((Outcome.Timed) outcome).checked().isKept()).isTrue();
    }

    @Test
    void when_a_time_for_everybody_exists_it_is_found() {
        var timed = find(MadeUpCalendars.of(2, 12, 4, true));

        assertThat(timed.checked().isKept()).isTrue();
        assertThat(timed.checked().absences()).isEmpty();
    }

    private static Timetable times(Demand demand, Effort effort) {
        return ((Outcome.Timed) Scheduler.find(demand, effort, Progress.NONE)).timetable();
    }

    private static Outcome.Timed find(Demand demand) {
        return (Outcome.Timed) Scheduler.find(demand, EFFORT, Progress.NONE);
    }
}
