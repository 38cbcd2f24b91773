package tillit.conversation.room;

import tillit.access.PersonId;
import tillit.conversation.method.SeatId;

/** Who sits where; somebody who was taken away keeps the number, and gets it again when they come back. */
public record Seat(SeatId id, PersonId person, boolean leads, boolean removed) {}
