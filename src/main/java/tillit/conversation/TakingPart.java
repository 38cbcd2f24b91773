package tillit.conversation;

import java.time.Instant;
import java.util.Map;
import tillit.access.PersonId;

/** Who has been in a circle, and since when; what for, nobody is told. */
public interface TakingPart {

    /**
     * When everybody who is in a circle first met in one; without those who have not met yet. Whoever has left a circle
     * has left it without a trace, and is as those who were never in one. Of two people, or for a single talk, is none.
     */
    Map<PersonId, Instant> firstMeetings();
}
