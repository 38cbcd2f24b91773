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
