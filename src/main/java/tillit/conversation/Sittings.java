package tillit.conversation;

import java.time.Instant;
import java.util.List;
import tillit.access.PersonId;

/** When somebody sits in a circle's room. */
public interface Sittings {

    /** Meetings that are not held yet, of their circles and of those that they visit instead of somebody. */
    List<Sitting> of(PersonId person);

    /**
     * @param name of the circle
     * @param to when its method lets it end
     */
    record Sitting(String name, Instant from, Instant to) {}
}
