package tillit.conversation.room;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
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
        return room.state().carriedOn(room.method()).stream()
                .filter(given -> people.containsKey(given.author()))
                .map(given -> new Carried(
                        people.get(given.author()),
                        room.id(),
                        given.step().name(),
                        given.author().number(),
                        given.payload().text()))
                .toList();
    }
}
