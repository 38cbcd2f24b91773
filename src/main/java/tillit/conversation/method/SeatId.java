package tillit.conversation.method;

/** A seat in one room, numbered from 1; who sits there, the engine does not know. */
public record SeatId(int number) implements Comparable<SeatId> {

    /** Nobody's seat: Tillit itself, which may do in a room what a leader may. */
    public static final SeatId SYSTEM = new SeatId(0);

    @Override
    public int compareTo(SeatId other) {
        return Integer.compare(number, other.number);
    }
}
