package tillit.composition.scheduling.solving;

import java.time.Duration;
import java.util.List;
import tillit.composition.grouping.Impossible;
import tillit.composition.scheduling.Checked;
import tillit.composition.scheduling.Timetable;

/** What came of looking for times. */
public sealed interface Outcome {

    /**
     * A timetable, and what the check says of it; some circle may have found no time.
     *
     * @param atLeast so many absences there are in every timetable; proven
     * @param best nobody can do better
     */
    record Timed(Timetable timetable, Checked checked, int atLeast, boolean best, Duration spent)
            implements Outcome {}

    /** Nothing was tried, because it cannot be. */
    record CannotBe(List<Impossible> reasons) implements Outcome {}
}
