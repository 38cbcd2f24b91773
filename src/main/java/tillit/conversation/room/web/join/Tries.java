package tillit.conversation.room.web.join;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import tillit.access.PersonId;

/**
 * How often somebody may guess a code: {@value #MOST} wrong tries in {@value #MINUTES} minutes. Kept in memory
 * only, of the {@value #PEOPLE} people who tried last.
 */
@Component
class Tries {

    static final int MOST = 10;
    static final int MINUTES = 10;
    static final int PEOPLE = 10_000;

    private final SequencedMap<PersonId, Deque<Instant>> taken = new LinkedHashMap<>();
    private final Clock clock;

    Tries(Clock clock) {
        this.clock = clock;
    }

    /** Takes a try before the code is looked up, so that many at once are not more; false when none is left. */
    synchronized boolean take(PersonId person) {
        forgetOld();
        var mine = taken.computeIfAbsent(person, _ -> new ArrayDeque<>());
        if (mine.size() >= MOST) return false;
        mine.add(clock.instant());
        if (taken.size() > PEOPLE) taken.pollFirstEntry();
        return true;
    }

    /** The code was right: that try does not count. */
    synchronized void giveBack(PersonId person) {
        taken.computeIfPresent(
                person,
                (_, mine) -> {
                    mine.pollLast();
                    return mine;
                });
    }

    synchronized int people() {
        return taken.size();
    }

    private void forgetOld() {
        var since = clock.instant().minus(Duration.ofMinutes(MINUTES));
        taken.values().forEach(times -> times.removeIf(time -> !time.isAfter(since)));
        taken.values().removeIf(Deque::isEmpty);
    }
}
