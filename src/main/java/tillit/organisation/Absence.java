package tillit.organisation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Sick leave of a group of at least {@value #FEWEST} people in a year, a quarter or a month; never of one person.
 *
 * @param unit with all the units below it; empty for the whole organisation
 * @param people heads
 * @param availableHours hours that the group should have worked
 * @param sickHours hours of these that they were ill
 */
public record Absence(
        Days period,
        AbsenceGroup group,
        Optional<UnitId> unit,
        int people,
        BigDecimal availableHours,
        BigDecimal sickHours) {

    /** Of fewer people nothing is taken in. */
    public static final int FEWEST = 5;
}
