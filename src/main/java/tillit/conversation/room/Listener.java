package tillit.conversation.room;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on a connection of its own, and on a new one when that is lost, until the house closes. Says once that
 * nothing is heard, however long it lasts, and once that it is heard again.
 */
final class Listener implements AutoCloseable {

    /** One connection, from when it is made until it is lost or has been quiet for long. */
    interface Ear {
        /**
         * @param found runs when the connection is there
         * @throws Exception when it cannot be made, or is lost
         */
        void hear(Runnable found) throws Exception;
    }

    static final String NAME = "tillit listens";

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Thread thread;
    private volatile boolean closed;
    private boolean lost;

    private Listener(Ear ear) {
        thread = Thread.ofVirtual().name(NAME).unstarted(() -> listen(ear));
    }

    static Listener with(Ear ear) {
        var listener = new Listener(ear);
        listener.thread.start();
        return listener;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void listen(Ear ear) {
        while (!closed)
            try {
                ear.hear(this::found);
            } catch (Exception e) {
                if (!closed) lost(e);
            }
    }

    private void found() {
        if (lost) LOG.info("What other servers tell is heard again");
        lost = false;
    }

    private void lost(Exception why) {
        if (!lost) LOG.warn("What other servers tell is not heard: {}", why.getMessage());
        lost = true;
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
