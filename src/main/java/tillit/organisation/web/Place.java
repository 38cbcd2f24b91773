package tillit.organisation.web;

import java.util.List;
import java.util.Optional;
import tillit.organisation.Level;

/**
 * Where a person is on a day, as what, and under whom.
 *
 * @param level theirs as the manager of the unit; empty for employees
 * @param managers the nearest, seldom more than one; none for whoever leads everything
 */
public record Place(Branch unit, Optional<Level> level, List<Member> managers) {

    /** Heads besides their own, in the unit and all below it. */
    public int led() {
        return unit.people() - 1;
    }
}
