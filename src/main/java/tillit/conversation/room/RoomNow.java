package tillit.conversation.room;

import java.util.List;
import tillit.conversation.RoomId;
import tillit.conversation.method.Method;
import tillit.conversation.method.RoomState;

/** A room as it is after event number {@code seq}. */
public record RoomNow(RoomId id, Method method, List<Seat> seats, RoomState state, long seq) {}
