package tillit.programme.plan;

import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.Level;
import tillit.organisation.UnitId;

/**
 * What somebody is on a day: first of all a manager, of the highest level.
 *
 * @param level empty for who manages nothing
 */
public record Standing(PersonId person, Optional<Level> level, UnitId unit, String area) {

    /** What an employee in the same unit is. */
    Standing led() {
        return new Standing(person, Optional.empty(), unit, area);
    }
}
