package tillit.composition.desk;

import java.time.Duration;
import java.util.Optional;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.InTheWay;
import tillit.composition.grouping.solving.Progress;

/** How far a search has come; read by others while it goes on. */
public final class Search implements Progress, InTheWay.Onlooker {

    /**
     * What the best placement so far is worth.
     *
     * @param broken what the rules that must be kept cost, 0 when all are kept
     * @param wishes what the wishes cost
     * @param bound what the wishes cost at least
     */
    public record Best(long broken, long wishes, long bound) {}

    /** Not all could be kept: it is tried without one rule of so many, after so many others. */
    public record Without(int before, int of) {}

    private static final int ALMOST = 99;

    private final Duration longest;
    private volatile long began;
    private volatile boolean searching;
    private volatile boolean found;
    private volatile boolean stopped;
    private volatile Best best = new Best(0, 0, 0);
    private volatile Optional<Without> without = Optional.empty();

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
    public void trying(int before, int of) {
        without = Optional.of(new Without(before, of));
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

    /** Empty until it is known that not all can be kept, or not in the time there is. */
    public Optional<Without> without() {
        return without;
    }

    /** Of the time it may take or, when it looks for what clashes, of the rules; 0 to 99. */
    public int percent() {
        return without.map(one -> one.before() * 100 / one.of()).orElseGet(this::ofItsTime);
    }

    private int ofItsTime() {
        return (int) Math.min(ALMOST, spent().toMillis() * 100 / Math.max(1, longest.toMillis()));
    }
}
