package tillit.conversation.live;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes a picture at most four times a second: in a hall something changes all the time, and what changed while one
 * waited is in the next picture.
 */
public final class Paced implements Picture {

    private static final long EVERY_NANOS = Duration.ofMillis(250).toNanos();

    private final Picture picture;
    private long nextNanos = System.nanoTime();

    public Paced(Picture picture) {
        this.picture = picture;
    }

    /** Called on the follower's own thread, so it may wait. */
    @Override
    public Shot take() {
        for (var left = left(); left > 0; left = left()) LockSupport.parkNanos(left);
        nextNanos = System.nanoTime() + EVERY_NANOS;
        return picture.take();
    }

    private long left() {
        return Thread.currentThread().isInterrupted() ? 0 : nextNanos - System.nanoTime();
    }
}
