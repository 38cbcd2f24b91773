package tillit.conversation.room;

import tillit.conversation.RoomId;

/** Something happened in this room, and is committed. */
public record RoomChanged(RoomId room) {}
