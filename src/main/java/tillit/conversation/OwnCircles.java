package tillit.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tillit.access.PersonId;

/** The circles that somebody is in, for those who lead them there. Nothing is known of what is said in them. */
public interface OwnCircles {

    /** Those that go on, by name. */
    List<Own> of(PersonId person);

    /**
     * Who is in any of these.
     *
     * @param ended also those who were in one to the last
     */
    Set<PersonId> in(Collection<CircleId> circles, boolean ended);

    /**
     * @param next when and where they meet next; empty when all meetings have been held
     */
    record Own(CircleId id, String name, Optional<Next> next) {}

    record Next(Instant startsAt, String place) {}
}
