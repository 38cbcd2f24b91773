package tillit.conversation.room;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;
import tillit.conversation.method.Engine;
import tillit.conversation.method.SeatId;
import tillit.conversation.method.View;

/** Deletes what was said in a room, but for what its method takes to the next meeting. */
@Component
class RoomErasure {

    private final RoomLog log;
    private final RoomRegister register;
    private final RoomTokens tokens;
    private final ApplicationEventPublisher events;

    RoomErasure(
            RoomLog log,
            RoomRegister register,
            RoomTokens tokens,
            ApplicationEventPublisher events) {
        this.log = log;
        this.register = register;
        this.tokens = tokens;
        this.events = events;
    }

    /** In the transaction that appended the last event, which alone stays. */
    void erase(RoomNow room, long last) {
        var rows = log.erase(room.id(), last);
        register.erased(room.id(), rows);
        tokens.delete(room.id());
        events.publishEvent(new RoomErased(room.id(), rows, carried(room)));
    }

    /** Of those who are people of the house: a seat without a person has no next meeting. */
    private static List<Carried> carried(RoomNow room) {
        Map<SeatId, PersonId> people =
                room.seats().stream().collect(Collectors.toMap(Seat::id, Seat::person));
        return Engine.carried(room.method(), room.state()).stream()
                .flatMap(given ->
                        given
                                .author()
                                .map(people::get)
                                .map(who -> carried(room, given, who))
                                .stream())
                .toList();
    }

    private static Carried carried(RoomNow room, View.Seen given, PersonId person) {
        return new Carried(
                person,
                room.id(),
                given.step().name(),
                given.author().orElseThrow().number(),
                given.payload().text());
    }
}
