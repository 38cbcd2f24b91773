package tillit.conversation.room;

import tillit.access.PersonId;
import tillit.conversation.RoomId;

/**
 * Something chosen in one meeting that comes back in the next, still sealed as it was: the room, step and
 * author seat of then are needed to open it.
 */
public record Carried(PersonId person, RoomId from, String step, int seat, String content) {}
