package tillit.conversation;

import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;

/** Circles that have ended, for those who let their people go on. Nothing is known of what was said in them. */
public interface EndedCircles {

    /** Empty while it goes on, and when there is none. */
    Optional<Ended> find(CircleId circle);

    /**
     * @param people who was in it to the last
     * @param meetings how many it was to have
     */
    record Ended(String name, List<PersonId> people, int meetings) {}
}
