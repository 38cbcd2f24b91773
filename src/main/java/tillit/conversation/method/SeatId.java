package tillit.conversation.method;

/** A seat in one room, numbered from 1; who sits there, the engine does not know. */
public record SeatId(int number) implements Comparable<SeatId> {

    /** Nobody's seat: Tillit itself, which may do in a room what a leader may. */
    public static final SeatId SYSTEM = new SeatId(0);

    private static final int FIRST_BROUGHT = 1_000_000;

    /** The seat of something that was given outside the room; {@code number} counts from 0. */
    public static SeatId brought(int number) {
        return new SeatId(FIRST_BROUGHT + number);
    }

    /** Whether nobody sits here: what was given outside the room stands under this number. */
    public boolean isBrought() {
        return number >= FIRST_BROUGHT;
    }

    @Override
    public int compareTo(SeatId other) {
        return Integer.compare(number, other.number);
    }
}
