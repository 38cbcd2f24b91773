package tillit.composition.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tillit.composition.scheduling.Autumn.SARA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.Impossible;

/** What cannot be is said before anybody waits for it, with the number that proves it. */
class ForesightTest {

    private static final LocalDate FIRST = Autumn.day("2026-09-28");

    @Test
    void a_free_autumn_is_possible() {
        assertThat(Foresight.of(Autumn.FREE.demand())).isEmpty();
    }

    @Test
    void three_meetings_a_month_apart_do_not_fit_into_six_weeks() {
        assertThat(reasons(Autumn.FREE.every(4, 0)))
                .containsExactly(new Impossible("period", List.of(3, 57L, 42L), List.of()));
    }

    /** From 29 September or 1 October on; all that comes two weeks later is off. */
    @Test
    void days_off_leave_no_day_for_the_second_meeting() {
        var off =
                Autumn.FREE
                        .every(2, 0)
                        .without("2026-10-13", "2026-10-15", "2026-10-20", "2026-10-22");

        assertThat(reasons(off))
                .extracting(Impossible::reason, one -> one.numbers().getFirst())
                .containsExactly(tuple("stretch", 2));
    }

    @Test
    void the_largest_room_is_too_small() {
        assertThat(reasons(Autumn.FREE.in(new Room("Alkoven", 2, Busy.NEVER))))
                .contains(new Impossible("room-size", List.of("1", 3, 2), List.of()));
    }

    /** Twelve mornings; on seven of them the room is taken, which leaves five for six meetings. */
    @Test
    void six_meetings_do_not_fit_into_five_free_mornings_of_the_only_room() {
        var taken =
                new Busy(
                        List.of("09-29", "10-06", "10-08", "10-20", "10-22", "11-03", "11-05")
                                .stream()
                                .map(day -> Autumn.all("2026-" + day))
                                .toList());

        assertThat(reasons(Autumn.FREE.every(2, 2).in(new Room("Ekbacken", 9, taken))))
                .containsExactly(new Impossible("rooms", List.of(6L, 5L), List.of()));
    }

    @Test
    void aino_needs_more_mornings_than_there_are() {
        var off =
                Autumn.FREE.without(
                        "2026-10-01",
                        "2026-10-06",
                        "2026-10-08",
                        "2026-10-15",
                        "2026-10-20",
                        "2026-10-22",
                        "2026-10-29");

        assertThat(reasons(off))
                .containsExactly(new Impossible("person", List.of("Aino", 2L, 6L, 5L), List.of()));
    }

    @Test
    void no_circle_begins_in_a_first_week_that_is_off() {
        assertThat(reasons(Autumn.FREE.begunWithin(1).without("2026-09-29", "2026-10-01")))
                .containsExactly(
                        new Impossible(
                                "begin", List.of(FIRST, Autumn.day("2026-10-04")), List.of()));
    }

    @Test
    void aino_cannot_begin_two_circles_on_the_only_morning_of_the_first_week() {
        var week = Autumn.FREE.begunWithin(1).without("2026-10-01");

        assertThat(reasons(week))
                .containsExactly(
                        new Impossible(
                                "person-begin",
                                List.of("Aino", 2L, Autumn.day("2026-10-04"), 1L),
                                List.of()));
    }

    @Test
    void two_circles_do_not_begin_in_a_room_that_is_free_once_that_week() {
        var taken = new Busy(List.of(Autumn.all("2026-10-01")));

        assertThat(reasons(Autumn.FREE.begunWithin(1).in(new Room("Ekbacken", 9, taken))))
                .containsExactly(
                        new Impossible(
                                "rooms-begin",
                                List.of(2L, Autumn.day("2026-10-04"), 1L),
                                List.of()));
    }

    /** With two weeks to begin in, they can in the second one. */
    @Test
    void a_circle_of_which_nobody_can_in_the_first_week_does_not_begin_then() {
        var away = Autumn.FREE;
        for (int person : List.of(Autumn.AINO, SARA, Autumn.JONAS))
            away = away.busy(person, "2026-09-29", "2026-10-01");

        assertThat(reasons(away.begunWithin(1)))
                .containsExactly(
                        new Impossible(
                                "nobody",
                                List.of("1", 1, FIRST, Autumn.day("2026-10-04")),
                                List.of()));
        assertThat(reasons(away.begunWithin(2))).isEmpty();
    }

    @Test
    void sara_whose_calendar_leaves_two_mornings_is_told_of() {
        var busy =
                Autumn.FREE.busy(
                        SARA,
                        "2026-09-29",
                        "2026-10-01",
                        "2026-10-06",
                        "2026-10-08",
                        "2026-10-13",
                        "2026-10-15",
                        "2026-10-20",
                        "2026-10-22",
                        "2026-10-27",
                        "2026-10-29");

        assertThat(Seldom.in(busy.demand())).containsExactly(new Seldom(SARA, 2, 12));
    }

    private static List<Impossible> reasons(Autumn autumn) {
        return Foresight.of(autumn.demand());
    }
}
