package tillit.outcomes.figure;

import java.util.Set;
import tillit.access.PersonId;
import tillit.organisation.UnitId;

/**
 * A figure of a workplace, a lineage of units; never shown, only compared in groups.
 *
 * @param lineage one of its units, the same each year
 * @param managers who led it at some time of the year
 * @param part persons who left, or hours ill
 * @param of persons who were there, or hours available
 */
public record WorkplaceYear(
        UnitId lineage, int year, Set<PersonId> managers, double part, double of) {

    public WorkplaceYear {
        managers = Set.copyOf(managers);
    }
}
