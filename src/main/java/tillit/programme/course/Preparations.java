package tillit.programme.course;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;

/** The door to what people think before they come: theirs and their host's, and gone a month later. */
@Service
@Transactional
public class Preparations {

    public static final int LONGEST = 600;

    static final Duration KEPT = Duration.ofDays(30);

    private final PreparationBook book;
    private final OccasionBook occasions;
    private final Entrance entrance;
    private final Clock clock;

    Preparations(PreparationBook book, OccasionBook occasions, Entrance entrance, Clock clock) {
        this.book = book;
        this.occasions = occasions;
        this.entrance = entrance;
        this.clock = clock;
    }

    /** Empty when they have written nothing. */
    @Transactional(readOnly = true)
    public Optional<String> of(OccasionId occasion, PersonId person) {
        return Optional.ofNullable(of(occasion).get(person));
    }

    @Transactional(readOnly = true)
    public Map<PersonId, String> of(OccasionId occasion) {
        return book.of(occasion);
    }

    /** Instead of what they wrote before; nothing takes it away. Empty when that is so. */
    public Optional<Refused> write(OccasionId id, PersonId person, String answer) {
        var held = occasions.hold(id);
        if (held.isEmpty()) return Optional.of(Refused.GONE);
        if (!occasions.roll(held.get()).isPlaced(person)) return Optional.of(Refused.NO_PLACE);
        if (entrance.hasBegun(held.get())) return Optional.of(Refused.BEGUN);
        if (answer.isEmpty()) book.remove(id, person);
        else book.put(id, person, answer);
        return Optional.empty();
    }

    /** At night: of what ended a month ago nothing is kept. */
    @Scheduled(cron = "0 40 3 * * *", zone = "${tillit.zone}")
    public void forget() {
        book.forget(clock.instant().minus(KEPT));
    }
}
