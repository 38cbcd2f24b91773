package tillit.composition.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.composition.scheduling.Autumn.AINO;
import static tillit.composition.scheduling.Autumn.GORAN;
import static tillit.composition.scheduling.Autumn.JONAS;
import static tillit.composition.scheduling.Autumn.SARA;
import static tillit.composition.scheduling.Autumn.on;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a timetable is found, whoever made it. */
class CheckedTest {

    private static final List<Appointment> TUESDAYS =
            List.of(on("2026-09-29"), on("2026-10-13"), on("2026-10-27"));
    private static final List<Appointment> THURSDAYS =
            List.of(on("2026-10-01"), on("2026-10-15"), on("2026-10-29"));

    @Test
    void tuesdays_for_one_circle_and_thursdays_for_the_other_are_fine() {
        var checked = check(Autumn.FREE, TUESDAYS, THURSDAYS);

        assertThat(checked.isKept()).isTrue();
        assertThat(checked.absences()).isEmpty();
        assertThat(checked.irregular()).isZero();
    }

    @Test
    void aino_cannot_lead_two_circles_at_once() {
        assertThat(faults(Autumn.FREE, TUESDAYS, TUESDAYS))
                .hasSize(3)
                .contains(new Fault(Fault.Kind.TWICE, 1, 0, List.of(AINO)));
    }

    @Test
    void a_circle_without_its_last_meeting_is_not_timed() {
        assertThat(faults(Autumn.FREE, TUESDAYS.subList(0, 2), THURSDAYS))
                .containsExactly(new Fault(Fault.Kind.UNTIMED, 0, 2, List.of()));
    }

    @Test
    void nobody_meets_on_a_day_off() {
        assertThat(faults(Autumn.FREE.without("2026-10-13"), TUESDAYS, THURSDAYS))
                .containsExactly(new Fault(Fault.Kind.NO_SLOT, 0, 1, List.of()));
    }

    @Test
    void a_week_after_the_last_time_is_too_soon() {
        var hurried = List.of(on("2026-09-29"), on("2026-10-06"), on("2026-10-20"));

        assertThat(faults(Autumn.FREE, hurried, THURSDAYS))
                .containsExactly(new Fault(Fault.Kind.RHYTHM, 0, 1, List.of()));
    }

    @Test
    void who_is_to_begin_in_the_first_week_does_not_begin_in_the_second() {
        var late = List.of(on("2026-10-06"), on("2026-10-20"), on("2026-11-03"));

        assertThat(faults(Autumn.FREE.begunWithin(1), late, THURSDAYS))
                .containsExactly(new Fault(Fault.Kind.LATE, 0, 0, List.of()));
        assertThat(faults(Autumn.FREE.begunWithin(2), late, THURSDAYS)).isEmpty();
    }

    @Test
    void a_meeting_to_which_nobody_can_come_is_none() {
        var away = Autumn.FREE;
        for (int person : List.of(AINO, SARA, JONAS)) away = away.busy(person, "2026-10-13");

        assertThat(faults(away, TUESDAYS, THURSDAYS))
                .containsExactly(new Fault(Fault.Kind.NOBODY, 0, 1, List.of()));
    }

    @Test
    void three_people_do_not_sit_in_a_room_for_two() {
        var small = Autumn.FREE.in(new Room("Alkoven", 2, Busy.NEVER));

        assertThat(faults(small, inRoom(TUESDAYS), inRoom(THURSDAYS)))
                .extracting(Fault::kind)
                .containsOnly(Fault.Kind.ROOM)
                .hasSize(6);
    }

    @Test
    void two_circles_do_not_sit_in_one_room_at_a_time() {
        var one = Autumn.FREE.in(new Room("Ekbacken", 9, Busy.NEVER));

        assertThat(faults(one, inRoom(TUESDAYS), inRoom(TUESDAYS)))
                .extracting(Fault::kind)
                .contains(Fault.Kind.ROOM_TWICE);
    }

    @Test
    void who_is_busy_is_told_with_the_meeting() {
        var busy = Autumn.FREE.busy(SARA, "2026-10-13").busy(GORAN, "2026-10-29");

        assertThat(check(busy, TUESDAYS, THURSDAYS).absences())
                .containsExactly(new Absence(0, 1, SARA, false), new Absence(1, 2, GORAN, true));
    }

    @Test
    void a_meeting_at_another_hour_than_the_others_is_irregular() {
        var mixed = List.of(on("2026-09-29"), on("2026-10-15"), on("2026-10-27"));

        assertThat(check(Autumn.FREE, mixed, THURSDAYS).irregular()).isEqualTo(1);
    }

    private static List<Appointment> inRoom(List<Appointment> row) {
        return row.stream().map(one -> new Appointment(one.slot(), 0)).toList();
    }

    private static List<Fault> faults(
            Autumn autumn, List<Appointment> one, List<Appointment> other) {
        return check(autumn, one, other).faults();
    }

    private static Checked check(Autumn autumn, List<Appointment> one, List<Appointment> other) {
        return Checked.of(autumn.demand(), new Timetable(List.of(one, other)));
    }
}
