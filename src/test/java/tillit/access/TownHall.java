package tillit.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.organisation.Days;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;
import tillit.organisation.Organisation;
import tillit.organisation.Position;
import tillit.organisation.Unit;
import tillit.organisation.UnitId;
import tillit.trial.Cast;

/** The one place of work in a house without Ekhamn. */
record TownHall(Organisation organisation, JdbcClient sql) {

    private static final UnitId ID = new UnitId(UUID.nameUUIDFromBytes(new byte[] {1}));

    /** Here on these days, and nowhere else. */
    void employs(Cast who, Days days) {
        letsGo(who);
        organisation.take(missing(), List.of(), List.of(position(who, days)));
    }

    void letsGo(Cast who) {
        sql.sql("delete from organisation.position where person = ?")
                .param(who.id().value())
                .update();
    }

    private List<Unit> missing() {
        var units = sql.sql("select count(*) from organisation.unit").query(Integer.class);
        return units.single() > 0 ? List.of() : List.of(unit());
    }

    private static Unit unit() {
        var days = Days.since(LocalDate.of(2000, 1, 1));
        return new Unit(ID, "1", "Rådhuset", Optional.empty(), "Ekhamn", days, List.of());
    }

    private static Position position(Cast who, Days days) {
        return new Position(
                who.id(),
                ID,
                Optional.empty(),
                Employment.PERMANENT,
                days,
                days.to().map(_ -> EndReason.LEFT));
    }
}
