package tillit.conversation.room;

import tillit.conversation.RoomId;

/** A room is deleted with all that was left of it. Told on all nodes, as {@link RoomChanged} is. */
public record RoomForgotten(RoomId room) {}
