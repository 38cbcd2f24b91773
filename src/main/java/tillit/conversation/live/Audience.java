package tillit.conversation.live;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Those who see the same. */
final class Audience {

    private final AtomicInteger watching = new AtomicInteger();
    private volatile @Nullable Frame newest;
    private volatile boolean over;
    private long version = Long.MIN_VALUE;

    @Nullable Frame newest() {
        return newest;
    }

    /** Whoever drew an older state and comes later is too late; what looks the same is the same. */
    synchronized void show(Frame frame) {
        if (frame.version() < version) return;
        version = frame.version();
        var before = newest;
        if (before == null || !frame.looksLike(before)) newest = frame;
    }

    AtomicInteger watching() {
        return watching;
    }

    /** There is nothing more to see. */
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
