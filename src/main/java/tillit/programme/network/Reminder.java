package tillit.programme.network;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody was reminded of their turn.
 *
 * @param member their number
 */
record Reminder(int turn, long member, Instant at) {

    /** So long after their turn began. */
    static final Duration AFTER = Duration.ofDays(14);

    /** So long they have it to themselves from then on. */
    static final Duration PATIENCE = Duration.ofDays(7);

    boolean isOf(Turn it) {
        return turn == it.number() && member == it.host().number();
    }

    boolean isLongAgo(Instant now) {
        return !now.isBefore(at.plus(PATIENCE));
    }
}
