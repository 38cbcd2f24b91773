package tillit.conversation.room;

import tillit.conversation.RoomId;

/** Knows rooms whose result is read long after the talk: nobody forgot to end them, and no night erases them. */
@FunctionalInterface
public interface LastingRoom {

    boolean lasts(RoomId room);
}
