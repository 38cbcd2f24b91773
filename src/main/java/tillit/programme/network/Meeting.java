package tillit.programme.network;

import java.time.Duration;
import java.time.Instant;

/** When and where a network meets, and the question that its host brings. */
public record Meeting(Instant at, String place, String question) {

    private static final Duration LONGEST = Duration.ofHours(12);

    boolean isOver(Instant now) {
        return !now.isBefore(at.plus(LONGEST));
    }
}
