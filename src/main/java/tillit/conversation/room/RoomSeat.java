package tillit.conversation.room;

import tillit.conversation.RoomId;
import tillit.conversation.method.SeatId;

/** A seat in one of all rooms. */
public record RoomSeat(RoomId room, SeatId seat) {}
