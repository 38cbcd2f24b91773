package tillit.composition.scheduling.solving;

import java.time.Duration;
import java.util.stream.IntStream;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.Checked;
import tillit.composition.scheduling.Demand;
import tillit.composition.scheduling.Foresight;

/** Finds a time for every meeting. With the same seed and number of steps, the same ones. */
public final class Scheduler {

    private final Ground ground;
    private final Search search;
    private final Effort effort;
    private final Progress progress;
    private final int atLeast;
    private final long began = System.nanoTime();

    private Scheduler(Demand demand, Effort effort, Progress progress) {
        ground = new Ground(demand);
        search = new Search(ground, effort.seed());
        this.effort = effort;
        this.progress = progress;
        atLeast = atLeast(ground);
    }

    /** On the thread that asks. */
    public static Outcome find(Demand demand, Effort effort, Progress progress) {
        var reasons = Foresight.of(demand);
        if (!reasons.isEmpty()) return new Outcome.CannotBe(reasons);
        return new Scheduler(demand, effort, progress).find();
    }

    /** How many absences there are at least, whatever the times: the sum of each circle's own best. */
    public static int atLeast(Demand demand) {
        return atLeast(new Ground(demand));
    }

    private static int atLeast(Ground ground) {
        var prices = new Prices(ground);
        var rows = new BestRow(ground, 0);
        return IntStream.range(0, ground.circles())
                .map(circle -> fewest(rows, prices.heads(circle)))
                .sum();
    }

    private static int fewest(BestRow rows, long[] heads) {
        return rows.of(heads).map(Row::price).orElse(0L).intValue();
    }

    private Outcome find() {
        search.deal();
        tell();
        for (long step = 0; goesOn(step); step++) if (search.step()) tell();
        var timetable = search.board().timetable();
        var checked = Checked.of(ground.demand, timetable);
        return new Outcome.Timed(timetable, checked, atLeast, isBest(), spent());
    }

    private boolean goesOn(long step) {
        return !isBest()
                && step < effort.steps().orElse(Long.MAX_VALUE)
                && spent().compareTo(effort.longest()) < 0
                && !progress.enough();
    }

    private void tell() {
        progress.better(search.board().timetable(), search.absences(), atLeast);
    }

    private boolean isBest() {
        return search.cost() == search.bound();
    }

    private Duration spent() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
