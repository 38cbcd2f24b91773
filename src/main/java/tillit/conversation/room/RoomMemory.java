package tillit.conversation.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tillit.conversation.RoomId;
import tillit.conversation.method.Event;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomState;
import tillit.organisation.Organisation;

/** Remembers rooms that are in use, and asks the log only for what has come since. */
@Component
class RoomMemory {

    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private record Remembered(RoomNow room, long usedNanos) {}

    private final ConcurrentHashMap<RoomId, Remembered> rooms = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<RoomId, Long> told = new ConcurrentHashMap<>();
    private final RoomQueues lookers = new RoomQueues();
    private final RoomLog log;
    private final RoomRegister register;
    private final MethodShelf methods;
    private final Organisation organisation;

    RoomMemory(RoomLog log, RoomRegister register, MethodShelf methods, Organisation organisation) {
        this.log = log;
        this.register = register;
        this.methods = methods;
        this.organisation = organisation;
    }

    /** What is read inside a transaction may be its own and be taken back, so it is not remembered. */
    RoomNow newest(RoomId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no room " + id));
    }

    /**
     * To be called in a transaction that has written nothing but what leads to {@code room}: nobody needs to read
     * that again.
     */
    void rememberOnceCommitted(RoomNow room) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        remember(room);
                    }
                });
    }

    /** The rooms that are in use on this node. */
    Set<RoomId> inUse() {
        return Set.copyOf(rooms.keySet());
    }

    /** Whether this node has heard that a room has come so far. */
    boolean isTold(RoomId id, long seq) {
        return told.getOrDefault(id, 0L) >= seq;
    }

    /** Asks the log once for all who look on, and only when it has grown since. */
    Optional<RoomNow> asTold(RoomId id) {
        return known(id).or(() -> lookers.inTurn(id, () -> known(id).or(() -> find(id))));
    }

    private Optional<RoomNow> known(RoomId id) {
        return Optional.ofNullable(rooms.get(id))
                .map(Remembered::room)
                .filter(room -> room.seq() >= told.getOrDefault(id, 0L));
    }

    List<Event> since(RoomId id, long seq) {
        return log.after(id, seq).stream().map(RoomLog.Entry::event).toList();
    }

    /** Before anybody looks on again. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(RoomChanged event) {
        told.merge(event.room(), event.seq(), Math::max);
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forgotten(RoomForgotten event) {
        rooms.remove(event.room());
        told.remove(event.room());
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetUnused() {
        rooms.values()
                .removeIf(room -> System.nanoTime() - room.usedNanos() > FORGET_AFTER.toNanos());
        told.keySet().retainAll(rooms.keySet());
    }

    private Optional<RoomNow> find(RoomId id) {
        var known = Optional.ofNullable(rooms.get(id)).map(Remembered::room);
        var room = known.or(() -> empty(id)).map(it -> catchUp(it, log.after(id, it.seq())));
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            room.ifPresent(this::remember);
        return room;
    }

    private void remember(RoomNow room) {
        rooms.merge(room.id(), new Remembered(room, System.nanoTime()), RoomMemory::newer);
    }

    private Optional<RoomNow> empty(RoomId id) {
        return register.find(id)
                .map(row ->
                        seated(id, methods.read(row.method()), row.code(), RoomState.empty(), 0));
    }

    private RoomNow catchUp(RoomNow room, List<RoomLog.Entry> entries) {
        if (entries.isEmpty()) return room;
        var state = room.state().applyAll(entries.stream().map(RoomLog.Entry::event).toList());
        var seq = entries.getLast().seq();
        if (entries.stream().anyMatch(RoomMemory::movesSeats))
            return seated(room.id(), room.method(), room.code(), state, seq);
        return new RoomNow(
                room.id(), room.method(), room.code(), room.seats(), room.names(), state, seq);
    }

    private RoomNow seated(RoomId id, Method method, String code, RoomState state, long seq) {
        var seats = register.seats(id);
        var names = organisation.names(seats.stream().map(Seat::person).toList());
        return new RoomNow(id, method, code, seats, names, state, seq);
    }

    private static boolean movesSeats(RoomLog.Entry entry) {
        return entry.event() instanceof Event.SeatAdded
                || entry.event() instanceof Event.SeatRemoved;
    }

    private static Remembered newer(Remembered one, Remembered other) {
        return one.room().seq() > other.room().seq() ? one : other;
    }
}
