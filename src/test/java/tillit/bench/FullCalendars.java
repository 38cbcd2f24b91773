package tillit.bench;

import java.time.Duration;
import java.util.OptionalLong;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.Checked;
import tillit.composition.scheduling.MadeUpCalendars;
import tillit.composition.scheduling.solving.Outcome;
import tillit.composition.scheduling.solving.Progress;
import tillit.composition.scheduling.solving.Scheduler;

/**
 * Ten times for each of 40 circles of 360 people with full calendars, in 12 rooms, without the holidays of two countries.
 *
 * @param possible the calendars leave a time at which everybody can
 */
record FullCalendars(boolean possible) implements Instance {

    private static final int CIRCLES = 40;
    private static final int ROOMS = 12;

    /** Where nothing is proven to be the best, the search would go on for as long as it may. */
    private static final long STEPS = 20_000;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "40 circles × 10 meetings, 360 calendars, 12 rooms; "
                + (possible ? "a time for everybody exists" : "any calendars");
    }

    @Override
    public String goal() {
        return "no clash%s, 30 s".formatted(possible ? " and nobody away" : "");
    }

    @Override
    public Measured measure(long seed) {
        var demand = MadeUpCalendars.of(seed, CIRCLES, ROOMS, possible);
        var effort = new Effort(seed, OptionalLong.of(STEPS), LONGEST);
        var watch = new Stopwatch();
        var outcome = Scheduler.find(demand, effort, Progress.NONE);
        var wall = watch.wall();
        var cpu = watch.cpu();
        return switch (outcome) {
            case Outcome.Timed timed -> {
                var floor = Stopwatch.cpuOf(() -> Checked.of(demand, timed.timetable()));
                yield new Measured(inWords(timed), isReached(timed), wall, cpu, floor);
            }
            case Outcome.CannotBe no -> throw new IllegalStateException(name() + ": " + no);
        };
    }

    private boolean isReached(Outcome.Timed timed) {
        return timed.checked().faults().isEmpty()
                && (!possible || timed.checked().absences().isEmpty());
    }

    private static String inWords(Outcome.Timed timed) {
        var checked = timed.checked();
        return "%d clashes · %d away, at least %d · %d beside the usual hour"
                .formatted(
                        checked.faults().size(),
                        checked.absences().size(),
                        timed.atLeast(),
                        checked.irregular());
    }
}
