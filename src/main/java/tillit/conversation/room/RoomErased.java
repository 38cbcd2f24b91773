package tillit.conversation.room;

import java.util.List;
import tillit.conversation.RoomId;

/**
 * A room has been erased; told in the same transaction.
 *
 * @param rows how many events and texts were deleted
 * @param carried what its method takes to the next meeting
 */
public record RoomErased(RoomId room, int rows, List<Carried> carried) {}
