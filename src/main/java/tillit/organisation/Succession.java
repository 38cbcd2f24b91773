package tillit.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

/** One step of a lineage: the unit came out of the predecessor. */
record Succession(UnitId unit, UnitId predecessor) {

    static Stream<Succession> of(Unit unit) {
        return unit.succeeds().stream().map(predecessor -> new Succession(unit.id(), predecessor));
    }

    void fill(PreparedStatement row) throws SQLException {
        row.setObject(1, unit.value());
        row.setObject(2, predecessor.value());
    }

    static void fill(PreparedStatement row, Succession step) throws SQLException {
        step.fill(row);
    }
}
