package tillit.organisation;

import java.time.LocalDate;
import java.util.stream.Stream;

/** One step of a lineage: the unit, as it was from that day, came out of the predecessor. */
record Succession(UnitId unit, LocalDate from, UnitId predecessor) {

    static Stream<Succession> of(Unit unit) {
        return unit.succeeds().stream()
                .map(predecessor -> new Succession(unit.id(), unit.days().from(), predecessor));
    }
}
