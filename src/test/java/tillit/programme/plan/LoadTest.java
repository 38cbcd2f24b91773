package tillit.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tillit.programme.plan.SmallTown.*;

import java.time.YearMonth;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;

/** How many hours a programme asks of somebody in a month. */
class LoadTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final Offset<Double> NEARLY = within(1e-9);

    private final Staff staff = new SmallTown().on(FIRST);

    @Test
    void a_day_is_asked_in_its_month() {
        var programme = programme(part(1, 14, 1, Audience.MANAGERS, new Effort(7 * 60, 1)));
        assertThat(asked(SARA, programme, JANUARY)).isEqualTo(7, NEARLY);
        assertThat(asked(SARA, programme, FEBRUARY)).isZero();
    }

    @Test
    void ten_meetings_over_ten_weeks_are_asked_evenly() {
        var programme = programme(part(1, 0, 70, Audience.MANAGERS, new Effort(180, 10)));
        assertThat(asked(SARA, programme, JANUARY)).isEqualTo(30 * 31 / 70.0, NEARLY);
        assertThat(asked(SARA, programme, FEBRUARY)).isEqualTo(30 * 28 / 70.0, NEARLY);
    }

    @Test
    void whom_a_part_is_not_for_is_asked_nothing() {
        var heads = new Audience(Set.of(tillit.organisation.Level.HEAD), false, Set.of());
        var programme = programme(part(1, 0, 31, heads, new Effort(60, 3)));
        assertThat(asked(BIRGITTA, programme, JANUARY)).isEqualTo(3, NEARLY);
        assertThat(asked(SARA, programme, JANUARY)).isZero();
        assertThat(asked(person(20), programme, JANUARY)).isZero();
    }

    @Test
    void a_manager_is_asked_for_all_whom_they_lead() {
        var programme = programme(part(1, 0, 31, Audience.EVERYONE, new Effort(60, 1)));
        var load = Load.of(programme, staff, JANUARY);
        assertThat(staff.span(standing(GORAN))).isEqualTo(45);
        assertThat(load.ofSpan(standing(GORAN))).isEqualTo(45, NEARLY);
        assertThat(load.ofSpan(standing(SARA))).isEqualTo(3, NEARLY);
        assertThat(load.of(standing(GORAN))).isEqualTo(1, NEARLY);
    }

    @Test
    void a_talk_with_everybody_is_asked_of_the_manager_as_often_and_of_each_once() {
        var talks = part(1, 0, 31, Audience.EVERYONE, new Effort(60, 1).forEachEmployee());
        assertThat(asked(GORAN, programme(talks), JANUARY)).isEqualTo(45, NEARLY);
        assertThat(asked(SARA, programme(talks), JANUARY)).isEqualTo(3, NEARLY);
        assertThat(asked(person(20), programme(talks), JANUARY)).isEqualTo(1, NEARLY);
        assertThat(asked(BIRGITTA, programme(talks), JANUARY)).isZero();
    }

    private double asked(PersonId person, Programme programme, YearMonth month) {
        return Load.of(programme, staff, month).of(standing(person));
    }

    private Standing standing(PersonId person) {
        return staff.of(Audience.EVERYONE).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
