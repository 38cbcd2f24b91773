package tillit.programme.visit;

import java.time.Duration;
import java.time.Instant;
import tillit.access.PersonId;

/**
 * Somebody who is invited.
 *
 * @param number another for each yes, by which calendars know it again
 */
public record Guest(PersonId person, Reply reply, Instant askedAt, long number) {

    private static final Duration WEEK = Duration.ofDays(7);

    public boolean is(Reply one) {
        return reply == one;
    }

    /** Whether somebody else may be asked instead: they said no, or nothing for a week. */
    public boolean isMissing(Instant now) {
        return is(Reply.NO) || (is(Reply.ASKED) && !now.isBefore(askedAt.plus(WEEK)));
    }
}
