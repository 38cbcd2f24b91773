package tillit.conversation.circle;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.EndedCircles;

/** Finds circles that have ended. */
@Service
public class CirclesThatEnded implements EndedCircles {

    /** For so long one's start page leads to a circle that has ended. */
    private static final Duration LATELY = Duration.ofDays(90);

    private final CircleBook book;
    private final WholeCircles whole;
    private final Clock clock;

    CirclesThatEnded(CircleBook book, WholeCircles whole, Clock clock) {
        this.book = book;
        this.whole = whole;
        this.clock = clock;
    }

    @Override
    public Optional<Ended> find(CircleId circle) {
        return whole.find(circle)
                .filter(Circle::ended)
                .map(it -> new Ended(it.name(), it.people(), it.meetings().size()));
    }

    /** Those that somebody was in and that ended within the last ninety days. */
    public List<Circle> lately(PersonId person) {
        return whole.of(book.endedSince(clock.instant().minus(LATELY), person));
    }
}
