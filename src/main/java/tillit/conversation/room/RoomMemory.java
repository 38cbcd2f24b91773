package tillit.conversation.room;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tillit.conversation.RoomId;
import tillit.conversation.method.Event;
import tillit.conversation.method.RoomState;

/** Remembers rooms that are in use, and asks the log only for what has come since. */
@Component
class RoomMemory {

    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private record Remembered(RoomNow room, long usedNanos) {}

    private final ConcurrentHashMap<RoomId, Remembered> rooms = new ConcurrentHashMap<>();
    private final RoomLog log;
    private final RoomRegister register;
    private final MethodShelf methods;

    RoomMemory(RoomLog log, RoomRegister register, MethodShelf methods) {
        this.log = log;
        this.register = register;
        this.methods = methods;
    }

    RoomNow newest(RoomId id) {
        var known = rooms.get(id);
        var room = known == null ? empty(id) : known.room();
        var caughtUp = catchUp(room, log.after(id, room.seq()));
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
        return new RoomNow(
                id, methods.read(row.method()), register.seats(id), RoomState.empty(), 0);
    }

    private RoomNow catchUp(RoomNow room, List<RoomLog.Entry> entries) {
        if (entries.isEmpty()) return room;
        var state = room.state().applyAll(entries.stream().map(RoomLog.Entry::event).toList());
        var seats =
                entries.stream().anyMatch(RoomMemory::movesSeats)
                        ? register.seats(room.id())
                        : room.seats();
        return new RoomNow(room.id(), room.method(), seats, state, entries.getLast().seq());
    }

    private static boolean movesSeats(RoomLog.Entry entry) {
        return entry.event() instanceof Event.SeatAdded
                || entry.event() instanceof Event.SeatRemoved;
    }

    private static Remembered newer(Remembered one, Remembered other) {
        return one.room().seq() > other.room().seq() ? one : other;
    }
}
