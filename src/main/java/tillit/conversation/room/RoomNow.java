package tillit.conversation.room;

import java.util.List;
import java.util.Map;
import tillit.access.PersonId;
import tillit.conversation.RoomId;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomState;

/**
 * A room as it is after event number {@code seq}.
 *
 * @param code what is said aloud to find it
 * @param names of those who have or had a seat
 */
public record RoomNow(
        RoomId id,
        Method method,
        String code,
        List<Seat> seats,
        Map<PersonId, String> names,
        RoomState state,
        long seq) {}
