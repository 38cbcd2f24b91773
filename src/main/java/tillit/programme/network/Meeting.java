package tillit.programme.network;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When and where a network meets, and the question that its host brings.
 *
 * @param method the id of the method by which they talk; empty when they just talk
 */
public record Meeting(Instant at, String place, String question, Optional<String> method) {

    private static final Duration LONGEST = Duration.ofHours(12);

    boolean isOver(Instant now) {
        return !now.isBefore(over());
    }

    Instant over() {
        return at.plus(LONGEST);
    }

    /** Whether calendars need not be told. */
    boolean isWhereAndWhen(Meeting other) {
        return at.equals(other.at) && place.equals(other.place);
    }
}
