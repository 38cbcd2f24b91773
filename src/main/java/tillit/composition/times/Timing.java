package tillit.composition.times;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.scheduling.solving.Outcome;
import tillit.composition.scheduling.solving.Scheduler;

/** Looks for times while pages look on; one search at a time, for it keeps a processor busy. */
@Service
public class Timing {

    /** So long does it look at most. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(Timing.class);

    private final Times times;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("timing").daemon().factory());
    private final Map<CompositionId, TimeSearch> running = new ConcurrentHashMap<>();
    private final Map<CompositionId, Hindered> hindered = new ConcurrentHashMap<>();

    /** What cannot be, and why. */
    private record Hindered(Asked asked, List<Impossible> reasons) {}

    Timing(Times times) {
        this.times = times;
    }

    /** Begins, unless one goes on, nothing is asked for, or the circles have begun. */
    public void begin(CompositionId id) {
        if (times.areFixed(id)) return;
        times.asked(id)
                .ifPresent(asked ->
                        running.computeIfAbsent(
                                id,
                                _ -> {
                                    var search = new TimeSearch(LONGEST);
                                    hindered.remove(id);
                                    thread.execute(() -> carryOut(id, asked, search));
                                    return search;
                                }));
    }

    /** Ends the search; the best that it has found is kept. */
    public void stop(CompositionId id) {
        running(id).ifPresent(TimeSearch::stop);
    }

    public Optional<TimeSearch> running(CompositionId id) {
        return Optional.ofNullable(running.get(id));
    }

    /** Why the last search was not begun; none when it was, or when something else is asked for by now. */
    public List<Impossible> impossible(CompositionId id) {
        return Optional.ofNullable(hindered.get(id))
                .filter(one -> times.asked(id).equals(Optional.of(one.asked())))
                .map(Hindered::reasons)
                .orElse(List.of());
    }

    private void carryOut(CompositionId id, Asked asked, TimeSearch search) {
        try {
            search.begin();
            var effort = new Effort(1, OptionalLong.empty(), LONGEST);
            switch (Scheduler.find(asked.demand(), effort, search)) {
                case Outcome.Timed timed -> times.keep(id, Found.of(asked, timed.timetable()));
                case Outcome.CannotBe no -> hindered.put(id, new Hindered(asked, no.reasons()));
            }
        } catch (RuntimeException e) {
            LOG.error("A search for times failed: {}", e.getClass().getName());
        } finally {
            running.remove(id);
        }
    }

    @PreDestroy
    void end() {
        running.values().forEach(TimeSearch::stop);
        thread.shutdown();
    }
}
