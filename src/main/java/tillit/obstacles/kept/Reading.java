package tillit.obstacles.kept;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tillit.access.PersonId;
import tillit.conversation.OwnCircles;
import tillit.obstacles.ObstacleId;
import tillit.obstacles.way.Quarter;
import tillit.organisation.Organisation;

/** The door for who reads what is in the way. */
@Service
@Transactional(readOnly = true)
public class Reading {

    /** So many are listed: who wants others searches. */
    public static final int MOST = 50;

    private static final int YEARS = 2;

    private final ObstacleBook book;
    private final Found found;
    private final Owners owners;
    private final OwnCircles circles;
    private final Pace pace;
    private final Organisation organisation;

    Reading(
            ObstacleBook book,
            Found found,
            Owners owners,
            OwnCircles circles,
            Pace pace,
            Organisation organisation) {
        this.book = book;
        this.found = found;
        this.owners = owners;
        this.circles = circles;
        this.pace = pace;
        this.organisation = organisation;
    }

    public Optional<Obstacle> find(ObstacleId id) {
        return book.find(id);
    }

    /** Those with these words, the best first; without words the newest. */
    public List<Obstacle> all(String words, boolean open) {
        return book.withIds(
                words.isBlank() ? found.newest(open, MOST) : found.withWords(words, open, MOST));
    }

    /** What somebody raised, or their workplace or circle, or what their workplace meets. */
    public List<Obstacle> mine(PersonId person) {
        var in = circles.of(person).stream().map(OwnCircles.Own::id).toList();
        return book.withIds(found.of(person, owners.workplaces(person), in));
    }

    /** How obstacles have been answered in the last two years, the newest quarter first. */
    public List<Quarter> quarters() {
        var since = organisation.today().minusYears(YEARS);
        var first = since.with(since.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        var cases =
                book.withIds(found.answeredSince(first)).stream()
                        .map(it -> new Quarter.Case(it.way(), it.story().hours()))
                        .toList();
        return Quarter.of(cases, pace.country()).stream()
                .filter(it -> it.year() >= first.getYear())
                .toList();
    }

    public List<Obstacle> joinedTo(ObstacleId id) {
        return book.joinedTo(id);
    }
}
