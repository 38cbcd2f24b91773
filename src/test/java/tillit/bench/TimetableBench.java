package tillit.bench;

import java.time.Duration;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.Demand;
import tillit.composition.scheduling.MadeUpCalendars;
import tillit.composition.scheduling.solving.Outcome;
import tillit.composition.scheduling.solving.Progress;
import tillit.composition.scheduling.solving.Scheduler;

/**
 * {@code bin/bench timetable}: times for 40 circles with ten meetings each, of 360 people with full calendars, in 12
 * rooms, without the holidays of two countries.
 */
final class TimetableBench {

    private static final int CIRCLES = 40;
    private static final int ROOMS = 12;
    private static final int TIMES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private TimetableBench() {}

    static void main(String[] ignored) {
        IO.println(Machine.inWords());
        for (var possible : new boolean[] {true, false})
            for (int seed = 1; seed <= TIMES; seed++) {
                IO.println(
                        possible ? "A time for everybody exists:" : "Whatever the calendars are:");
                measure(MadeUpCalendars.of(seed, CIRCLES, ROOMS, possible), seed);
            }
    }

    private static void measure(Demand demand, long seed) {
        var effort = new Effort(seed, java.util.OptionalLong.of(20_000), LONGEST);
        var outcome = Scheduler.find(demand, effort, Progress.NONE);
        switch (outcome) {
            case Outcome.Timed timed ->
                    IO.println(
                            "  seed %d: %d faults, %d absences of at least %d, best %s, %d irregular, %d ms"
                                    .formatted(
                                            seed,
                                            timed.checked().faults().size(),
                                            timed.checked().absences().size(),
                                            timed.atLeast(),
                                            timed.best(),
                                            timed.checked().irregular(),
                                            timed.spent().toMillis()));
            case Outcome.CannotBe cannot -> IO.println("  " + cannot.reasons());
        }
    }
}
