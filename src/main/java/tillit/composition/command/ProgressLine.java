package tillit.composition.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.Progress;

/** Tells how far it is, at most once a second, and nothing of what is done in less. */
final class ProgressLine implements Progress {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final PrintStream to;
    private final LongSupplier nanos;
    private final long began;
    private long told;

    /** {@code nanos} is a clock that only goes forward. */
    ProgressLine(PrintStream to, LongSupplier nanos) {
        this.to = to;
        this.nanos = nanos;
        began = nanos.getAsLong();
        told = began;
    }

    @Override
    public void better(Placement best, long broken, long wishes, long bound) {
        long now = nanos.getAsLong();
        if (now - told < SECOND) return;
        told = now;
        to.println((now - began) / SECOND + " s: " + said(broken, wishes - bound));
    }

    private static String said(long broken, long above) {
        var rules = broken == 0 ? "every rule that must be kept is" : broken + " breaches of rules";
        return rules + ", wishes " + above + " from the best that can be";
    }
}
