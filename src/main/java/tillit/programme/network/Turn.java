package tillit.programme.network;

import java.time.Instant;
import java.util.Optional;
import tillit.conversation.GatheringId;

/**
 * Somebody's turn to host.
 *
 * @param number from 1
 * @param since when it began, or when its host said when they meet
 * @param meeting empty while its host has not said when
 * @param sequence one more each time calendars are told something else
 * @param gathering in which they talk by the method; empty until its host opens it
 */
public record Turn(
        int number,
        Member host,
        Instant since,
        Optional<Meeting> meeting,
        int sequence,
        Optional<GatheringId> gathering) {

    /** One whose host has not said anything yet. */
    static Turn waiting(int number, Member host, Instant since) {
        return new Turn(number, host, since, Optional.empty(), 0, Optional.empty());
    }

    /** Its host says when, or says it otherwise. */
    Taken met(Meeting said, Instant now) {
        boolean moved = meeting.filter(it -> !it.isWhereAndWhen(said)).isPresent();
        return new Taken(
                number,
                host.number(),
                now,
                Optional.of(said),
                moved ? sequence + 1 : sequence,
                gathering);
    }

    /** It is used up, and what was said of it is no more. */
    Taken handedOn(Instant now) {
        return new Taken(number, host.number(), now, Optional.empty(), sequence, Optional.empty());
    }

    Taken opened(GatheringId in) {
        return new Taken(number, host.number(), since, meeting, sequence, Optional.of(in));
    }

    /** The same, as calendars hear of it when it will not be: its number must be higher than the one they know. */
    Turn calledOff() {
        return new Turn(number, host, since, meeting, sequence + 1, gathering);
    }
}
