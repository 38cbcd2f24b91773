package tillit.programme.rollout;

import java.util.List;
import tillit.access.PersonId;
import tillit.organisation.UnitId;

/**
 * Those of a unit who are to come.
 *
 * @param night they come when they work, at night
 */
public record Workplace(UnitId unit, String area, boolean night, List<PersonId> people) {

    public Workplace {
        people = List.copyOf(people);
    }
}
