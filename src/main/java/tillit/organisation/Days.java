package tillit.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** From the first day to the last, both included; {@code to} is empty while it lasts. */
public record Days(LocalDate from, Optional<LocalDate> to) {

    /** Throws when the last day comes before the first. */
    public Days {
        if (to.isPresent() && to.get().isBefore(from))
            throw new IllegalArgumentException(
                    "The last day, " + to.get() + ", comes before the first, " + from + ".");
    }

    public static Days since(LocalDate from) {
        return new Days(from, Optional.empty());
    }

    public static Days between(LocalDate from, LocalDate to) {
        return new Days(from, Optional.of(to));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    public boolean overlaps(Days other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    /** Whether each of the other's days is one of these. */
    public boolean contains(Days other) {
        return contains(other.from)
                && (to.isEmpty() || (other.to.isPresent() && contains(other.to.get())));
    }

    /** The days that are in both; throws when there are none. */
    public Days within(Days other) {
        var later = from.isAfter(other.from) ? from : other.from;
        return new Days(
                later, Stream.concat(to.stream(), other.to.stream()).min(LocalDate::compareTo));
    }

    private boolean endsBefore(LocalDate day) {
        return to.isPresent() && to.get().isBefore(day);
    }
}
