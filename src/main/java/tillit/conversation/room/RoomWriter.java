package tillit.conversation.room;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tillit.conversation.RoomId;

/** Decides tasks on the newest state of a room, and writes what comes of them, in the transaction that is on. */
@Component
class RoomWriter {

    /** What was decided, in the order of the tasks, and what was written. */
    record Written(List<Outcome> outcomes, Minutes minutes) {}

    private final RoomRegister register;
    private final RoomLog log;
    private final RoomTokens tokens;
    private final RoomMemory memory;
    private final RoomErasure erasure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomWriter(
            RoomRegister register,
            RoomLog log,
            RoomTokens tokens,
            RoomMemory memory,
            RoomErasure erasure,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.log = log;
        this.tokens = tokens;
        this.memory = memory;
        this.erasure = erasure;
        this.events = events;
        this.clock = clock;
    }

    /** Until the transaction is over no other node writes in this room, so nothing that is read here gets old. */
    Written write(RoomId room, List<Task> tasks) {
        register.hold(room);
        var minutes = begin(memory.newest(room), tasks);
        var outcomes = tasks.stream().map(minutes::decide).toList();
        if (!minutes.lines().isEmpty()) store(room, minutes);
        return new Written(outcomes, minutes);
    }

    private Minutes begin(RoomNow room, List<Task> tasks) {
        var joining = joining(tasks);
        return new Minutes(
                room,
                log.known(room.id(), keys(tasks)),
                tokens.known(joining),
                joining.isEmpty() ? 0 : register.lastSeat(room.id()),
                clock);
    }

    private void store(RoomId room, Minutes minutes) {
        var seq = minutes.now().seq();
        log.append(room, minutes.lines());
        tokens.add(room, minutes.joined());
        minutes.erased().ifPresent(before -> erasure.erase(before, seq));
        events.publishEvent(new RoomChanged(room, seq));
    }

    private static Set<UUID> keys(List<Task> tasks) {
        return tasks.stream().flatMap(Task::tells).map(Task.Tell::key).collect(Collectors.toSet());
    }

    private static Set<TokenHash> joining(List<Task> tasks) {
        return tasks.stream()
                .flatMap(Task::joins)
                .map(Task.Join::token)
                .collect(Collectors.toSet());
    }
}
