package tillit.conversation.room;

import java.util.Collection;
import java.util.function.Consumer;

/**
 * How the nodes of one house call to each other. What is called may be lost: it says only that the log is worth a
 * look, never what is so. PostgreSQL carries it, or Redis where that is set.
 */
interface NodeWire extends AutoCloseable {

    /** Calls this to all nodes, this one among them. Throws when it cannot; then it may be called again. */
    void call(Collection<String> words);

    /**
     * Hears what is called, from now until the listener is closed, on a thread of its own.
     *
     * @param missed runs whenever something may have been called that was not heard
     */
    Listener hear(Consumer<String> words, Runnable missed);

    @Override
    default void close() {}
}
