package tillit.composition.scheduling;

import java.time.LocalDate;

/** All meetings lie in it, on its last day too. Throws when it ends before it begins. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + "–" + last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
