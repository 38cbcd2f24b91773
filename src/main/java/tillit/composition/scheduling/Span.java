package tillit.composition.scheduling;

import java.time.Instant;

/** From a moment until just before another. Throws when it does not end after it begins. */
public record Span(Instant from, Instant to) {

    public Span {
        if (!from.isBefore(to)) throw new IllegalArgumentException(from + "–" + to);
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
