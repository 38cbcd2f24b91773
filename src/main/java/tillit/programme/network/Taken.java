package tillit.programme.network;

import java.time.Instant;
import java.util.Optional;
import tillit.conversation.GatheringId;

/**
 * The turn that was taken or handed on last, as it is kept.
 *
 * @param number from 1
 * @param member the number of whoever had it; they may have left
 * @param at when it was taken or handed on
 * @param meeting empty when it was handed on
 * @param sequence one more each time calendars are told something else
 * @param gathering in which they talk by the method; empty until its host opens it
 */
record Taken(
        int number,
        long member,
        Instant at,
        Optional<Meeting> meeting,
        int sequence,
        Optional<GatheringId> gathering) {

    /** From then on it is the next one's turn; never for one whose meeting is to come. */
    Instant over() {
        return meeting.map(Meeting::over).orElse(at);
    }
}
