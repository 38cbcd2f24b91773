package tillit.conversation.room;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.method.Engine;
import tillit.conversation.method.SeatId;

/** Deletes what was said in a room, but for what its method takes to the next meeting. */
@Component
class RoomErasure {

    private final RoomLog log;
    private final RoomRegister register;
    private final ApplicationEventPublisher events;

    RoomErasure(RoomLog log, RoomRegister register, ApplicationEventPublisher events) {
        this.log = log;
        this.register = register;
        this.events = events;
    }

    /** In the transaction that appended the last event, which alone stays. */
    void erase(RoomNow room, long last) {
        var rows = log.erase(room.id(), last);
        register.erased(room.id(), rows);
        events.publishEvent(new RoomErased(room.id(), rows, carried(room)));
    }

    private static List<Carried> carried(RoomNow room) {
        Map<SeatId, PersonId> people =
                room.seats().stream().collect(Collectors.toMap(Seat::id, Seat::person));
        return Engine.carried(room.method(), room.state()).stream()
                .flatMap(given ->
                        given.author().stream()
                                .map(author ->
                                        new Carried(
                                                Objects.requireNonNull(people.get(author)),
                                                room.id(),
                                                given.step().name(),
                                                author.number(),
                                                given.payload().text())))
                .toList();
    }
}
