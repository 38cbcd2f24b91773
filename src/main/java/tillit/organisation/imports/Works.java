package tillit.organisation.imports;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Pieces of work that go on while somebody looks on. At most two at a time: each holds whole files in memory. */
@Component
class Works {

    private static final Logger LOG = LoggerFactory.getLogger(Works.class);

    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Map<ImportId, Progress> running = new ConcurrentHashMap<>();
    private final Map<ImportId, Boolean> failed = new ConcurrentHashMap<>();

    /** Begins the work unless one for the same import goes on. */
    Progress begin(ImportId id, Consumer<Progress> work) {
        return running.computeIfAbsent(
                id,
                _ -> {
                    var progress = new Progress();
                    failed.remove(id);
                    threads.execute(() -> carryOut(id, work, progress));
                    return progress;
                });
    }

    /** Also an error is kept: unless it is known as failed, whoever looks on begins it again. */
    private void carryOut(ImportId id, Consumer<Progress> work, Progress progress) {
        turns.acquireUninterruptibly();
        try {
            work.accept(progress);
        } catch (Throwable e) {
            failed.put(id, true);
            LOG.error("An import failed: {}", e.getClass().getName());
        } finally {
            turns.release();
            running.remove(id);
        }
    }

    boolean isRunning(ImportId id) {
        return running.containsKey(id);
    }

    /** Whether the last piece of work for it ended in an error of ours. */
    boolean hasFailed(ImportId id) {
        return failed.containsKey(id);
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
