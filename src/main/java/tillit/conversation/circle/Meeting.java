package tillit.conversation.circle;

import java.time.Instant;
import java.util.List;
import tillit.access.PersonId;
import tillit.conversation.RoomId;

/**
 * One meeting of a circle. It is opened when a leader has opened its room, and held when the room is erased.
 */
public record Meeting(
        RoomId id,
        int number,
        String method,
        Instant startsAt,
        String place,
        boolean opened,
        boolean held,
        List<Substitute> substitutes) {

    /** Somebody who comes instead of a member, this time. */
    public record Substitute(PersonId standsInFor, PersonId person) {}

    public boolean running() {
        return opened && !held;
    }
}
