package tillit.obstacles.kept;

import java.util.Set;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.obstacles.ObstacleId;

/**
 * What somebody wants to raise for their circle.
 *
 * @param id that it will have as an obstacle
 * @param yes who has agreed
 */
public record Draft(
        ObstacleId id,
        CircleId circle,
        PersonId writer,
        Story story,
        String language,
        Set<PersonId> yes) {

    public Draft {
        yes = Set.copyOf(yes);
    }
}
