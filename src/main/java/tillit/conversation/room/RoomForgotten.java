package tillit.conversation.room;

import tillit.conversation.RoomId;

/** A room is deleted with all that was left of it. */
public record RoomForgotten(RoomId room) {}
