package tillit.obstacles.document;

import java.time.LocalDate;

/** Every unit proposes three documents that can go, up to its last day. */
public record ClearOut(ClearOutId id, String name, LocalDate begins, LocalDate lastDay) {

    /** How many a unit proposes at most. */
    public static final int EACH = 3;

    public boolean isOn(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(lastDay);
    }
}
