package tillit.conversation.room;

import tillit.conversation.RoomId;

/**
 * Something happened in this room, and is committed; {@code seq} is the number of its last event. Told here and on
 * all other nodes: there outside of any transaction, so a listener must be one with {@code fallbackExecution}.
 */
public record RoomChanged(RoomId room, long seq) {}
