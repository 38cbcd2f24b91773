package tillit.conversation.room;

import java.util.List;
import tillit.access.PersonId;
import tillit.conversation.RoomId;

/**
 * What is needed to open a room.
 *
 * @param method the id of a method that is known
 * @param people who gets a seat, leaders among them
 * @param carried what comes back from the meeting before
 */
public record RoomPlan(RoomId id, String method, List<Guest> people, List<Carried> carried) {

    public record Guest(PersonId person, boolean leads) {}
}
