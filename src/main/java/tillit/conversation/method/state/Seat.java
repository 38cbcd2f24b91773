package tillit.conversation.method.state;

import tillit.conversation.method.SeatId;

/**
 * A seat at the table.
 *
 * @param leads whether a conversation leader sits there
 * @param here whether the one who sits there is in the room now
 */
public record Seat(SeatId id, boolean leads, boolean here) {

    public Seat leading(boolean now) {
        return new Seat(id, now, here);
    }

    public Seat present(boolean now) {
        return new Seat(id, leads, now);
    }
}
