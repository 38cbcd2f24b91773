package tillit.outcomes.figure;

import java.util.Set;
import tillit.access.PersonId;
import tillit.organisation.UnitId;

/**
 * Staff turnover of a workplace: a lineage of units with a manager of its own.
 *
 * @param lineage one of its units, the same each year
 * @param managers who led it at some time of the year
 * @param staff employed permanently on 1 November of the year before, and manager of nothing
 * @param gone who of them is employed permanently nowhere a year later
 */
public record WorkplaceYear(UnitId lineage, int year, Set<PersonId> managers, int staff, int gone) {

    public WorkplaceYear {
        managers = Set.copyOf(managers);
    }
}
