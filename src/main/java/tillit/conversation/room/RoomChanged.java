package tillit.conversation.room;

import tillit.conversation.RoomId;

/** Something happened in this room, and is committed; {@code seq} is the number of its last event. */
public record RoomChanged(RoomId room, long seq) {}
