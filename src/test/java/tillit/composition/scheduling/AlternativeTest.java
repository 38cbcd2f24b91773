package tillit.composition.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tillit.composition.scheduling.Autumn.JONAS;
import static tillit.composition.scheduling.Autumn.on;

import java.util.List;
import org.junit.jupiter.api.Test;

/** To where one meeting can be moved, and what that does. */
class AlternativeTest {

    private static final Timetable TIMES =
            new Timetable(
                    List.of(
                            List.of(on("2026-09-29"), on("2026-10-13"), on("2026-10-27")),
                            List.of(on("2026-10-01"), on("2026-10-15"), on("2026-10-29"))));

    @Test
    void the_other_times_keep_the_rhythm_and_say_who_cannot_come() {
        var jonas = Autumn.FREE.busy(JONAS, "2026-10-13").demand();

        assertThat(Alternative.of(jonas, TIMES, 0, 1))
                .extracting(one -> one.appointment().slot().day(), one -> one.absences().size())
                .containsExactly(tuple(Autumn.day("2026-10-13"), 1));
        assertThat(Alternative.of(jonas, TIMES, 0, 2))
                .extracting(one -> one.appointment().slot().day().toString())
                .containsExactly("2026-10-27");
    }

    /** Aino leads the other circle on the Thursday. */
    @Test
    void a_time_at_which_the_leader_is_elsewhere_is_none() {
        var alone = new Timetable(List.of(TIMES.of(0), List.of()));

        assertThat(Alternative.of(Autumn.FREE.demand(), alone, 0, 2))
                .extracting(one -> one.appointment().slot().day().toString())
                .containsExactly("2026-10-27", "2026-10-29");
    }

    /** Jonas's circle could as well begin on 6 or 8 October, a week before its second meeting. */
    @Test
    void the_first_meeting_is_moved_no_further_than_circles_may_begin() {
        var weekly = Autumn.FREE.every(2, 7).begunWithin(1);

        assertThat(Alternative.of(weekly.begunWithin(2).demand(), TIMES, 0, 0))
                .extracting(one -> one.appointment().slot().day().toString())
                .containsExactly("2026-09-29", "2026-10-06");
        assertThat(Alternative.of(weekly.demand(), TIMES, 0, 0))
                .extracting(one -> one.appointment().slot().day().toString())
                .containsExactly("2026-09-29");
    }

    @Test
    void a_meeting_is_not_moved_to_where_nobody_can_come() {
        var away = Autumn.FREE.every(2, 7);
        for (int person : List.of(Autumn.AINO, Autumn.SARA, JONAS))
            away = away.busy(person, "2026-10-06");

        assertThat(Alternative.of(away.demand(), TIMES, 0, 0))
                .extracting(one -> one.appointment().slot().day().toString())
                .containsExactly("2026-09-29");
    }

    @Test
    void every_alternative_passes_the_check() {
        var rooms =
                Autumn.FREE
                        .in(new Room("Alkoven", 3, Busy.NEVER), new Room("Ekbacken", 9, Busy.NEVER))
                        .demand();
        var times =
                new Timetable(
                        List.of(
                                List.of(
                                        on("2026-09-29", 0),
                                        on("2026-10-13", 0),
                                        on("2026-10-27", 0)),
                                List.of(
                                        on("2026-10-01", 1),
                                        on("2026-10-15", 1),
                                        on("2026-10-29", 1))));

        for (int meeting = 0; meeting < 3; meeting++)
            for (var other : Alternative.of(rooms, times, 1, meeting))
                assertThat(Checked.of(rooms, times.with(1, meeting, other.appointment())).faults())
                        .isEmpty();
    }
}
