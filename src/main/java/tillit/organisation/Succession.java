package tillit.organisation;

import java.util.stream.Stream;

/** One step of a lineage: the unit came out of the predecessor. */
record Succession(UnitId unit, UnitId predecessor) {

    static Stream<Succession> of(Unit unit) {
        return unit.succeeds().stream().map(predecessor -> new Succession(unit.id(), predecessor));
    }
}
