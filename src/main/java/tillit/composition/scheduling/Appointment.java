package tillit.composition.scheduling;

/**
 * When and where a circle meets.
 *
 * @param room by its number in the {@link Demand}, or {@link #NO_ROOM}
 */
public record Appointment(Slot slot, int room) {

    /** The circle finds its own. */
    public static final int NO_ROOM = -1;
}
