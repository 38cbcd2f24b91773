package tillit.conversation.live;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Those who see the same. */
final class Audience {

    private final AtomicInteger watching = new AtomicInteger();
    private volatile @Nullable Frame newest;
    private volatile boolean over;

    @Nullable Frame newest() {
        return newest;
    }

    /** Whoever drew an older state and comes later is too late. */
    synchronized void show(Frame frame) {
        var before = newest;
        if (before == null || frame.version() >= before.version()) newest = frame;
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
