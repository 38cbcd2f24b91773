package tillit.conversation.gathering;

import tillit.conversation.RoomId;
import tillit.conversation.method.SeatId;

/** What was held back, and whose: of what no seat sent, {@link SeatId#SYSTEM}'s. */
record HeldBack(RoomId room, Alarms.Kind kind, SeatId seat) {}
