package tillit.mandates.observing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.conversation.CircleId;

/**
 * A host’s meeting at which a colleague looks at one thing.
 *
 * @param circle in which the two talk afterwards; empty until it is a yes
 */
public record Observation(
        UUID id,
        PersonId host,
        PersonId guest,
        Meeting meeting,
        Reply reply,
        boolean calledOff,
        Optional<CircleId> circle) {

    /** What the guest has said; nobody asks why. */
    public enum Reply {
        ASKED,
        YES,
        NO
    }

    /** @param question in the host’s own words; may be empty where the subject says it */
    public record Meeting(
            Instant from, Instant to, String place, Subject subject, String question) {

        boolean isElsewhere(Meeting other) {
            return !from.equals(other.from) || !to.equals(other.to) || !place.equals(other.place);
        }
    }

    /** Whether it can be answered, changed and called off. */
    public boolean isAhead(Instant now) {
        return !calledOff && now.isBefore(meeting.from);
    }

    public boolean isTaking() {
        return !calledOff && reply == Reply.YES;
    }

    public boolean isOf(PersonId person) {
        return host.equals(person) || guest.equals(person);
    }
}
