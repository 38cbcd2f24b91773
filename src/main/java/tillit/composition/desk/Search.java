package tillit.composition.desk;

import java.time.Duration;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.Progress;

/** How far a search has come; read by others while it goes on. */
public final class Search implements Progress {

    /**
     * What the best placement so far is worth.
     *
     * @param broken what the rules that must be kept cost, 0 when all are kept
     * @param wishes what the wishes cost
     * @param bound what the wishes cost at least
     */
    public record Best(long broken, long wishes, long bound) {}

    private static final int ALMOST = 99;

    private final Duration longest;
    private volatile long began;
    private volatile boolean searching;
    private volatile boolean found;
    private volatile boolean stopped;
    private volatile Best best = new Best(0, 0, 0);

    Search(Duration longest) {
        this.longest = longest;
    }

    void begin() {
        began = System.nanoTime();
        searching = true;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void better(Placement placement, long broken, long wishes, long bound) {
        best = new Best(broken, wishes, bound);
        found = true;
    }

    @Override
    public boolean enough() {
        return stopped;
    }

    /** Others are before it. */
    public boolean isWaiting() {
        return !searching;
    }

    public boolean hasFound() {
        return found;
    }

    public Best best() {
        return best;
    }

    /** Since it began to search; none while it waits. */
    public Duration spent() {
        return searching ? Duration.ofNanos(System.nanoTime() - began) : Duration.ZERO;
    }

    /** Of the time it may take, 0 to 99. */
    public int percent() {
        return (int) Math.min(ALMOST, spent().toMillis() * 100 / Math.max(1, longest.toMillis()));
    }
}
