package tillit.programme.visit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets, at night, what a meeting was about a month after it, and ends the circle that talked of it. Who met whom
 * stays, so that the next ones are proposed fairly.
 */
@Component
class OldVisits {

    static final Duration KEPT = Duration.ofDays(30);

    private final VisitBook book;
    private final TalkAfter talk;
    private final Clock clock;

    OldVisits(VisitBook book, TalkAfter talk, Clock clock) {
        this.book = book;
        this.talk = talk;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(cron = "0 40 3 * * *", zone = "${tillit.zone}")
    public void forget() {
        book.over(clock.instant().minus(KEPT))
                .forEach(visit -> {
                    talk.end(visit);
                    book.put(visit.forgotten());
                });
    }
}
