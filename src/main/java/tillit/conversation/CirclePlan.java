package tillit.conversation;

import java.time.Instant;
import java.util.List;
import tillit.access.PersonId;

/** A circle to be: who leads it, who is in it (leaders not repeated), and when and where it meets. */
public record CirclePlan(
        String name, List<PersonId> leaders, List<PersonId> members, List<Planned> meetings) {

    /** {@code method} is the id of a method that is known. */
    public record Planned(Instant startsAt, String place, String method) {}
}
