package tillit.conversation.room;

import java.util.List;
import java.util.Map;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.method.Event;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomState;

/**
 * A room as it is after event number {@code seq}.
 *
 * @param code what is said aloud to find it
 * @param seats of those who are people of the house; seats without a person are in {@code state} alone
 * @param names of those who have or had one of {@code seats}
 */
public record RoomNow(
        RoomId id,
        Method method,
        String code,
        List<Seat> seats,
        Map<PersonId, String> names,
        RoomState state,
        long seq) {

    /** As it is when these have happened as well, none of which moves a seat that has a person. */
    RoomNow after(List<Event> events) {
        return new RoomNow(
                id, method, code, seats, names, state.applyAll(events), seq + events.size());
    }
}
