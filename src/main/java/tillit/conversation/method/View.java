package tillit.conversation.method;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one onlooker may see of a room now, and nothing else: what is hidden from them is not in it.
 *
 * @param step the step of now; empty before the start and after the end of the talk
 * @param startedAt when the room entered this step; {@link Instant#EPOCH} when it is in none
 * @param endsAt when the step's planned time is over
 * @param task what the onlooker does in this step
 * @param ring everyone at the table, in seat order; in a hall those at one's own table
 * @param question what was voted forward and is talked about, once it is known
 * @param given what has been given in this step, as far as the onlooker sees it, oldest first (of words in a hall
 *     only their own: {@link RoomState#words} has all); ballots and
 *     places on a scale in an order that does not tell whose they are
 * @param table what earlier steps put on the table for this one ({@code reads}), in order
 * @param keepable everything the onlooker has seen that the method lets them put in their chest
 * @param done who has given theirs; in an open room only oneself
 * @param have how many of those who act and are here have given theirs
 * @param of how many act and are here
 * @param shown whether nothing in this step waits (any more) to be shown
 * @param skipped steps passed by, with the reason
 */
public record View(
        Phase phase,
        Optional<Step> step,
        Optional<Step> next,
        Instant startedAt,
        Instant endsAt,
        Task task,
        Optional<SeatId> me,
        List<Sitting> ring,
        Optional<SeatId> lead,
        Map<RoleId, SeatId> roles,
        Optional<SeatId> speaker,
        List<SeatId> toSpeak,
        Optional<Seen> question,
        List<Seen> given,
        List<Seen> table,
        List<Seen> keepable,
        Set<SeatId> done,
        int have,
        int of,
        boolean shown,
        Map<StepId, SkipReason> skipped,
        List<List<SeatId>> tables) {

    /** Waiting for the start; running; packing the chests; erased. */
    public enum Phase {
        WAITING,
        RUNNING,
        PACKING,
        ERASED
    }

    /**
     * ACT: it is yours to write, speak, vote, draw, choose, pack. LISTEN: others act and you see it. OUTSIDE: the
     * step is hidden from you (you sit outside the ring). WATCH: a big screen. WAIT: nothing now.
     */
    public enum Task {
        ACT,
        LISTEN,
        OUTSIDE,
        WATCH,
        WAIT
    }

    /** Whether the onlooker has left, or a leader has said so. */
    public boolean away() {
        return ring.stream().anyMatch(it -> me.filter(it.seat()::equals).isPresent() && !it.here());
    }

    /**
     * A seat on the ring. OUTSIDE the ring sit those from whom this step is hidden; {@code acts} is who writes,
     * speaks, votes, draws or picks in it.
     */
    public record Sitting(
            SeatId seat,
            boolean leads,
            boolean here,
            boolean outside,
            boolean acts,
            boolean speaks) {}

    /**
     * A contribution that the onlooker sees. {@code payload} is the corrected one when there is a
     * correction. {@code author} is empty in an open room, and of a ballot or a place on a scale in any.
     */
    public record Seen(
            ContributionId id,
            StepId step,
            Optional<SeatId> author,
            boolean mine,
            Payload payload,
            Optional<Verdict> verdict,
            int votes,
            boolean elected) {}
}
