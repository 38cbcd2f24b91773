package tillit.programme.course;

import java.time.Duration;
import java.time.Instant;

/** From when to when; throws when the end does not come after the beginning. */
public record When(Instant from, Instant to) {

    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(12);

    public When {
        if (!from.isBefore(to))
            throw new IllegalArgumentException(to + " does not come after " + from + ".");
    }

    /** Whether people come, are there or go just then: from an hour before to twelve hours after. */
    public boolean isAbout(Instant moment) {
        return !moment.isBefore(from.minus(EARLY)) && moment.isBefore(to.plus(LATE));
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** What ends when the other begins is not at the same time. */
    public boolean overlaps(When other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
