package tillit.conversation.live;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that sends to everybody. */
final class Fan implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Fan.class);
    private static final int SECONDS_TO_END = 5;

    private final Broadcast broadcast;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("fan").daemon().factory());

    private final Future<?> turns;

    /** Begins at once. */
    Fan(Broadcast broadcast) {
        this.broadcast = broadcast;
        turns =
                thread.scheduleAtFixedRate(
                        this::turn, 0, Broadcast.TURN_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** An exception would end it for good, and with it everybody's stream. */
    private void turn() {
        try {
            broadcast.turn();
        } catch (RuntimeException e) {
            LOG.warn("A turn of the streams failed: {}", e.getClass().getName());
        }
    }

    /** Ends all streams in order. */
    @Override
    public void close() {
        turns.cancel(false);
        thread.shutdown();
        try {
            if (thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) broadcast.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
