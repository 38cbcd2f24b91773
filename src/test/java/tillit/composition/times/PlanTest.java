package tillit.composition.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.Appointment;
import tillit.composition.scheduling.Attendee;
import tillit.composition.scheduling.Busy;
import tillit.composition.scheduling.Checked;
import tillit.composition.scheduling.Circle;
import tillit.composition.scheduling.Demand;
import tillit.composition.scheduling.solving.Outcome;
import tillit.composition.scheduling.solving.Progress;
import tillit.composition.scheduling.solving.Scheduler;
import tools.jackson.databind.json.JsonMapper;

/** What is proposed to Birgitta before she has said when Göran's and Sara's circle may meet. */
class PlanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, Europe/Stockholm",
        "2026-12-10, Europe/Stockholm",
        "2027-03-01, Europe/Stockholm",
        "2027-06-20, Europe/Copenhagen",
        "2027-08-10, Europe/Copenhagen"
    })
    void whenever_one_begins_there_are_ten_meetings_and_none_in_summer_or_at_christmas(
            LocalDate today, String zone) {
        var plan = Plan.usual(today, ZoneId.of(zone));
        var demand = demand(plan, ZoneId.of(zone));

        var effort = new Effort(1, OptionalLong.of(10), Duration.ofMinutes(1));
        var timed = (Outcome.Timed) Scheduler.find(demand, effort, Progress.NONE);

        assertThat(Checked.of(demand, timed.timetable()).isKept()).isTrue();
        assertThat(timed.timetable().of(0))
                .hasSize(10)
                .extracting(PlanTest::week)
                .doesNotContain(28, 29, 30, 52, 53, 1);
        assertThat(plan.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(plan.first()).isAfter(today.plusDays(14));
    }

    @Test
    void over_closed_weeks_the_rhythm_stands_still() {
        var period =
                Plan.usual(LocalDate.of(2027, 3, 1), ZoneId.of("Europe/Stockholm"))
                        .series()
                        .period();

        assertThat(period.between(LocalDate.of(2027, 7, 9), LocalDate.of(2027, 8, 11)))
                .isEqualTo(5);
        assertThat(period.contains(LocalDate.of(2027, 7, 12))).isFalse();
        assertThat(period.contains(LocalDate.of(2027, 8, 9))).isTrue();
    }

    @Test
    void a_round_begins_within_two_open_weeks() {
        var period =
                Plan.usual(LocalDate.of(2026, 11, 22), ZoneId.of("Europe/Stockholm"))
                        .series()
                        .period();

        assertThat(period.first()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(period.begun()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(period.begunWithin(3).begun()).isEqualTo(LocalDate.of(2027, 1, 17));
    }

    @Test
    void a_plan_from_before_one_could_say_when_circles_begin_lets_them_begin_at_any_time() {
        var json = JsonMapper.shared();
        var plan = Plan.usual(LocalDate.of(2026, 11, 22), ZoneId.of("Europe/Stockholm"));
        var kept = json.writeValueAsString(plan);

        assertThat(json.readValue(kept, Plan.class)).isEqualTo(plan);
        var old = json.readValue(kept.replace("\"begin\":2,", ""), Plan.class);
        assertThat(old.begin()).isEmpty();
        assertThat(old.series().period().begins(plan.last())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28–31, 52–1", "28-31,7", " 53 "})
    void weeks_are_written_as_people_write_them(String text) {
        assertThat(new ClosedWeeks(text).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juli", "28–", "54", "0", "28 31", "1,,2"})
    void anything_else_is_no_week(String text) {
        assertThat(new ClosedWeeks(text).isRight()).isFalse();
    }

    private static int week(Appointment meeting) {
        return meeting.slot().day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static Demand demand(Plan plan, ZoneId zone) {
        var people =
                List.of(
                        new Attendee("1", "Göran", Busy.NEVER),
                        new Attendee("2", "Sara", Busy.NEVER));
        return new Demand(
                people,
                List.of(new Circle("1", List.of(1), List.of(0))),
                plan.series(),
                Set.copyOf(plan.hours()),
                List.of(),
                plan.daysOff(),
                zone);
    }
}
