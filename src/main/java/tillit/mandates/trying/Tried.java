package tillit.mandates.trying;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.mandates.TrialId;
import tillit.mandates.Trials.Plan;
import tillit.mandates.Trials.State;
import tillit.mandates.Trials.Trial;
import tillit.organisation.UnitId;

/**
 * A trial as it is kept. On its last day whoever gave it is asked, after a week of silence once more, and after
 * another week the mandate is back where it was; until then nobody loses it through another's silence.
 *
 * @param giverUnit what whoever gave it manages, by which it is known who comes after them
 * @param firstUntil its last day before it was extended
 * @param state as it was decided; {@link #stateOn} says what the days have made of it
 * @param reason why it was stopped; empty otherwise
 * @param asked how often the question has been put in a mail, 0 to 2
 */
public record Tried(
        TrialId id,
        Plan plan,
        Optional<UnitId> giverUnit,
        LocalDate firstUntil,
        State state,
        String reason,
        Optional<PersonId> decidedBy,
        Optional<LocalDate> decidedOn,
        int asked) {

    /** Days of silence after which it is asked again, and after which it is over. */
    static final int PATIENCE = 7;

    public Trial trial(LocalDate day) {
        return new Trial(id, plan, stateOn(day));
    }

    public State stateOn(LocalDate day) {
        return isLapsed(day) ? State.BACK : state;
    }

    /** Whether the unit's manager may decide it on that day. */
    public boolean holdsOn(LocalDate day) {
        return state == State.LASTING
                || (isUndecided() && !day.isBefore(plan.from()) && !isLapsed(day));
    }

    /** Whether an answer is waited for. */
    public boolean asksOn(LocalDate day) {
        return isOpen(day) && !day.isBefore(plan.until());
    }

    boolean asksAgainOn(LocalDate day) {
        return isOpen(day) && !day.isBefore(plan.until().plusDays(PATIENCE));
    }

    /** Whether it goes on, or waits for its first day or for an answer. */
    public boolean isOpen(LocalDate day) {
        return isUndecided() && !isLapsed(day);
    }

    /** Whether nobody has said anything for so long that it is over. */
    public boolean isLapsed(LocalDate day) {
        return isUndecided() && !day.isBefore(lapsesOn());
    }

    /** The first day on which it is over if nobody says anything. */
    public LocalDate lapsesOn() {
        return plan.until().plusDays(2L * PATIENCE);
    }

    /** Once. */
    public boolean mayBeExtended() {
        return state == State.TRIED;
    }

    /** The latest last day of an extended one: as long again as it was. */
    public LocalDate longest() {
        return firstUntil.plusDays(ChronoUnit.DAYS.between(plan.from(), firstUntil) + 1);
    }

    private boolean isUndecided() {
        return state == State.TRIED || state == State.EXTENDED;
    }
}
