package tillit.composition.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * All meetings lie in it, on its last day too. Throws when it ends before it begins.
 *
 * @param begun the last day on which a circle may meet for the first time
 * @param closed days that nobody waits for a meeting: over them a rhythm stands still
 */
public record Period(LocalDate first, LocalDate last, LocalDate begun, List<LocalDate> closed) {

    public Period {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + "–" + last);
        closed = closed.stream().sorted().distinct().toList();
    }

    public Period(LocalDate first, LocalDate last) {
        this(first, last, last, List.of());
    }

    public Period without(Collection<LocalDate> days) {
        return new Period(first, last, begun, List.copyOf(days));
    }

    /** Every circle meets for the first time within so many weeks; those that are closed do not count. */
    public Period begunWithin(int weeks) {
        var until = days().limit(weeks * 7L).reduce(first, (_, day) -> day);
        return new Period(first, last, until, closed);
    }

    /** Those on which one may meet, in order. */
    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).filter(this::contains);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last) && !isClosed(day);
    }

    /** Whether a circle may meet for the first time then. */
    public boolean begins(LocalDate day) {
        return !day.isAfter(begun);
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
