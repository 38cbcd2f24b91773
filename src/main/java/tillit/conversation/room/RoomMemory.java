package tillit.conversation.room;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
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
        var known = rooms.get(id);
        var room = known == null ? empty(id) : known.room();
        var caughtUp = catchUp(room, log.after(id, room.seq()));
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            rooms.merge(id, new Remembered(caughtUp, System.nanoTime()), RoomMemory::newer);
        return caughtUp;
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetUnused() {
        rooms.values()
                .removeIf(room -> System.nanoTime() - room.usedNanos() > FORGET_AFTER.toNanos());
    }

    private RoomNow empty(RoomId id) {
        var row =
                register.find(id)
                        .orElseThrow(() -> new IllegalArgumentException("There is no room " + id));
        return seated(id, methods.read(row.method()), row.code(), RoomState.empty(), 0);
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
