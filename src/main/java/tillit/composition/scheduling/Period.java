package tillit.composition.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * All meetings lie in it, on its last day too. Throws when it ends before it begins.
 *
 * @param closed days that nobody waits for a meeting: over them a rhythm stands still
 */
public record Period(LocalDate first, LocalDate last, List<LocalDate> closed) {

    public Period {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + "–" + last);
        closed = closed.stream().sorted().distinct().toList();
    }

    public Period(LocalDate first, LocalDate last) {
        this(first, last, List.of());
    }

    public Period without(Collection<LocalDate> days) {
        return new Period(first, last, List.copyOf(days));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last) && !isClosed(day);
    }

    private boolean isClosed(LocalDate day) {
        return Collections.binarySearch(closed, day) >= 0;
    }

    /** Days that count, from one to a later one. */
    public long between(LocalDate day, LocalDate later) {
        return number(later) - number(day);
    }

    /** Counts the days that are not closed. */
    public long number(LocalDate day) {
        int place = Collections.binarySearch(closed, day);
        return day.toEpochDay() - (place < 0 ? -place - 1 : place);
    }
}
