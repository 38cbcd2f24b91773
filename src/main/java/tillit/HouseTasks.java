package tillit;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Threads for what is done again and again. Spring's own scheduler has one for all that waits between two rounds: a
 * mail server that is slow to answer would hold back what the phones of a hall are sent.
 */
@Component
class HouseTasks implements SchedulingConfigurer, AutoCloseable {

    /** As many as there are things to do: none waits for another. */
    private static final int THREADS = 16;

    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(
                    THREADS, Thread.ofVirtual().name("task-", 1).factory());

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.setScheduler(threads);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
