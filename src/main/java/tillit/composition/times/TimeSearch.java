package tillit.composition.times;

import java.time.Duration;
import tillit.composition.scheduling.Timetable;
import tillit.composition.scheduling.solving.Progress;

/** How far a search for times has come; read by others while it goes on. */
public final class TimeSearch implements Progress {

    private static final int ALMOST = 99;

    private final Duration longest;
    private volatile long began = System.nanoTime();
    private volatile boolean stopped;
    private volatile int absences;
    private volatile int atLeast;

    TimeSearch(Duration longest) {
        this.longest = longest;
    }

    void begin() {
        began = System.nanoTime();
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void better(Timetable best, int absencesNow, int atLeastEver) {
        absences = absencesNow;
        atLeast = atLeastEver;
    }

    @Override
    public boolean enough() {
        return stopped;
    }

    public int absences() {
        return absences;
    }

    public int atLeast() {
        return atLeast;
    }

    /** 0 to 99, by the clock. */
    public int percent() {
        long spent = System.nanoTime() - began;
        return (int) Math.min(ALMOST, 100 * spent / longest.toNanos());
    }
}
