package tillit.composition;

import java.time.Instant;
import java.util.List;
import tillit.access.PersonId;

/**
 * Circles as they were composed, with the times that were found for them.
 *
 * @param strangers the names of those in them whom the register does not know
 */
public record Round(String name, List<Circle> circles, List<String> strangers) {

    /**
     * @param number from 1
     * @param members without the leaders
     * @param meetings in their order
     */
    public record Circle(
            int number, List<PersonId> leaders, List<PersonId> members, List<Meeting> meetings) {}

    /** {@code room} is empty when the circle finds its own. */
    public record Meeting(Instant startsAt, String room) {}
}
