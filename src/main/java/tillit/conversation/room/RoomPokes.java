package tillit.conversation.room;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tillit.conversation.RoomId;

/**
 * Tells the other nodes which rooms have changed, each at most twenty times a second, and tells this one what has
 * changed on others with the same events as if it had been here.
 */
@Component
class RoomPokes {

    private static final Logger LOG = LoggerFactory.getLogger(RoomPokes.class);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final String node = UUID.randomUUID().toString();
    private final ConcurrentHashMap<RoomId, Poke> toTell = new ConcurrentHashMap<>();
    private final Semaphore somethingToTell = new Semaphore(0);
    private final Thread teller = Thread.ofVirtual().name("tillit tells").unstarted(this::tellAll);
    private final NodeWire wire;
    private final RoomLog log;
    private final RoomMemory memory;
    private final ApplicationEventPublisher events;
    private Optional<Listener> listener = Optional.empty();

    RoomPokes(NodeWire wire, RoomLog log, RoomMemory memory, ApplicationEventPublisher events) {
        this.wire = wire;
        this.log = log;
        this.memory = memory;
        this.events = events;
    }

    @PostConstruct
    void begin() {
        listener = Optional.of(wire.hear(this::hear, this::lookAgain));
        teller.start();
    }

    @PreDestroy
    void end() {
        listener.ifPresent(Listener::close);
        teller.interrupt();
    }

    /** Only what was committed here: what is heard from others comes without a transaction. */
    @TransactionalEventListener
    void changed(RoomChanged event) {
        tell(new Poke(node, event.room(), event.seq()));
    }

    @TransactionalEventListener
    void forgotten(RoomForgotten event) {
        tell(new Poke(node, event.room(), Poke.FORGOTTEN));
    }

    /** A node may die between its commit and its call. */
    @Scheduled(
            fixedRateString = "${tillit.live.look-again}",
            initialDelayString = "${tillit.live.look-again}")
    void lookNowAndThen() {
        try {
            lookAgain();
        } catch (DataAccessException e) {
            LOG.warn("The database does not answer just now: {}", e.getMessage());
        }
    }

    /** What has happened elsewhere in the rooms that are in use here, and was not heard. */
    private void lookAgain() {
        var rooms = memory.inUse();
        if (rooms.isEmpty()) return;
        var newest = log.newest(rooms);
        for (var room : rooms)
            publish(new Poke(node, room, newest.getOrDefault(room, Poke.FORGOTTEN)));
    }

    private void hear(String words) {
        Poke.read(words).filter(poke -> !poke.node().equals(node)).ifPresent(this::publish);
    }

    private void publish(Poke poke) {
        if (poke.seq() == Poke.FORGOTTEN) events.publishEvent(new RoomForgotten(poke.room()));
        else if (!memory.isTold(poke.room(), poke.seq()))
            events.publishEvent(new RoomChanged(poke.room(), poke.seq()));
    }

    private void tell(Poke poke) {
        toTell.merge(poke.room(), poke, Poke::later);
        somethingToTell.release();
    }

    private void tellAll() {
        try {
            while (true) {
                somethingToTell.acquire();
                somethingToTell.drainPermits();
                Thread.sleep(call() ? PAUSE : PAUSE_AFTER_FAILURE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What could not be called is called later. */
    private boolean call() {
        var news = Map.copyOf(toTell);
        try {
            wire.call(news.values().stream().map(Poke::words).toList());
            news.forEach(toTell::remove);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Other servers cannot be told just now: {}", e.getMessage());
            somethingToTell.release();
            return false;
        }
    }
}
