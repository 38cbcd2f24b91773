package tillit.mandates.trying;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.mandates.Trials.State.BACK;
import static tillit.mandates.Trials.State.EXTENDED;
import static tillit.mandates.Trials.State.LASTING;
import static tillit.mandates.Trials.State.TRIED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.mandates.TrialId;
import tillit.mandates.Trials.Plan;
import tillit.mandates.Trials.State;
import tillit.organisation.UnitId;

/** A trial from 1 to 30 September. */
class TrialTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-09-01");
    private static final LocalDate LAST = LocalDate.parse("2027-09-30");

    private final Tried trial = trial(TRIED, LAST);

    @Test
    void it_holds_from_its_first_day_and_while_an_answer_is_waited_for() {
        assertThat(trial.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(trial.holdsOn(FIRST)).isTrue();
        assertThat(trial.holdsOn(LAST)).isTrue();
        assertThat(trial.holdsOn(LAST.plusDays(13))).isTrue();
        assertThat(trial.holdsOn(LAST.plusDays(14))).isFalse();
    }

    @Test
    void it_asks_on_the_last_day_and_a_week_later_and_after_two_weeks_of_silence_it_is_back() {
        assertThat(trial.asksOn(LAST.minusDays(1))).isFalse();
        assertThat(trial.asksOn(LAST)).isTrue();
        assertThat(trial.asksAgainOn(LAST.plusDays(6))).isFalse();
        assertThat(trial.asksAgainOn(LAST.plusDays(7))).isTrue();
        assertThat(trial.stateOn(LAST.plusDays(13))).isEqualTo(TRIED);
        assertThat(trial.stateOn(LAST.plusDays(14))).isEqualTo(BACK);
        assertThat(trial.asksOn(LAST.plusDays(14))).isFalse();
    }

    @Test
    void it_is_extended_once_and_at_most_as_long_again() {
        assertThat(trial.mayBeExtended()).isTrue();
        assertThat(trial.longest()).isEqualTo(LocalDate.parse("2027-10-30"));
        var extended = trial(EXTENDED, LocalDate.parse("2027-10-15"));
        assertThat(extended.mayBeExtended()).isFalse();
        assertThat(extended.asksOn(LAST)).isFalse();
        assertThat(extended.asksOn(LocalDate.parse("2027-10-15"))).isTrue();
    }

    @Test
    void what_is_decided_stays_so_whatever_the_day() {
        assertThat(trial(LASTING, LAST).holdsOn(LAST.plusYears(3))).isTrue();
        assertThat(trial(LASTING, LAST).stateOn(LAST.plusYears(3))).isEqualTo(LASTING);
        assertThat(trial(BACK, LAST).holdsOn(FIRST)).isFalse();
        assertThat(trial(BACK, LAST).isOpen(FIRST)).isFalse();
    }

    private static Tried trial(State state, LocalDate until) {
        var plan =
                new Plan(
                        Optional.empty(),
                        "Anställa utöver ramen",
                        Optional.empty(),
                        new UnitId(new UUID(1, 1)),
                        new PersonId(new UUID(1, 2)),
                        FIRST,
                        until,
                        "",
                        "");
        return new Tried(
                new TrialId(new UUID(1, 3)),
                plan,
                Optional.empty(),
                LAST,
                state,
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
