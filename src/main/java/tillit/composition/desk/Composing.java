package tillit.composition.desk;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;

/** Searches for placements while pages look on: two at a time, for each keeps a processor busy. */
@Service
public class Composing {

    /** So long does a search take at most. */
    public static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Composing.class);
    private static final int AT_ONCE = 2;

    private final Compositions compositions;
    private final WorkBook works;
    private final Finding finding;
    private final Clashes clashes;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().name("composing-", 0).daemon().factory());
    private final Map<CompositionId, Search> running = new ConcurrentHashMap<>();
    private final Map<CompositionId, Look> ended = new ConcurrentHashMap<>();

    Composing(Compositions compositions, WorkBook works, Finding finding, Clashes clashes) {
        this.compositions = compositions;
        this.works = works;
        this.finding = finding;
        this.clashes = clashes;
    }

    /** Begins a search from the current state, with its pins, unless one goes on. */
    public Search begin(CompositionId id) {
        return running.computeIfAbsent(
                id,
                _ -> {
                    var search = new Search(LONGEST);
                    ended.remove(id);
                    works.begin(id);
                    threads.execute(() -> carryOut(id, search));
                    return search;
                });
    }

    /** Ends the search; the best that it has found is kept. */
    public void stop(CompositionId id) {
        Optional.ofNullable(running.get(id)).ifPresent(Search::stop);
    }

    public Look look(CompositionId id) {
        var search = running.get(id);
        if (search != null) return new Look.Searching(search);
        var end = ended.get(id);
        if (end != null) return end;
        return works.isBegun(id) ? new Look.Interrupted() : new Look.Idle();
    }

    /** Also an error is kept: unless it is known as failed, it would look interrupted. */
    private void carryOut(CompositionId id, Search search) {
        try {
            search.begin();
            find(id, search);
        } catch (NoSuchComposition e) {
            LOG.debug("Removed while it was composed");
        } catch (Throwable e) {
            ended.put(id, new Look.Failed());
            works.end(id);
            LOG.error("A search failed: {}", e.getClass().getName());
        } finally {
            running.remove(id);
        }
    }

    private void find(CompositionId id, Search search) {
        var before = compositions.current(id);
        var brief = compositions.brief(id);
        long seed = 1L + before.map(State::number).orElse(0);
        var outcome =
                finding.find(
                        brief,
                        before.map(State::placement),
                        new Effort(seed, OptionalLong.empty(), LONGEST),
                        search);
        switch (outcome) {
            case Outcome.Composed found -> {
                var state = keep(id, before, found.placement());
                if (!found.check().isKept())
                    clashes.look(id, state.number(), brief, found.placement(), search);
            }
            case Outcome.CannotBe no -> {
                works.end(id);
                ended.put(id, new Look.CannotBe(no.reasons()));
            }
        }
    }

    private State keep(CompositionId id, Optional<State> before, Placement placement) {
        var pins = before.map(State::pins).orElse(Set.of());
        return compositions.keep(
                id,
                before.map(State::number),
                UUID.randomUUID(),
                new Next(StateKind.COMPOSED, placement, pins, Note.NONE));
    }

    @PreDestroy
    void end() {
        running.values().forEach(Search::stop);
        threads.shutdown();
    }
}
