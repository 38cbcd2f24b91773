package tillit.commons.assignment;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.organisation.UnitId;

/** Every version of what units are here for. */
@Repository
class AssignmentBook {

    private final JdbcClient sql;

    AssignmentBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody else writes for this unit, also when it has none yet. */
    void hold(UnitId unit) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('commons.assignment ' || ?, 0))")
                .param(unit.toString())
                .query((_, _) -> true)
                .single();
    }

    boolean hasAny() {
        return sql.sql("select exists (select from commons.assignment)")
                .query(Boolean.class)
                .single();
    }

    /** Those that hold, of these units; a unit without one is not among them. */
    Map<UnitId, Assignment> now(Collection<UnitId> units) {
        return sql
                .sql(
                        """
                        select distinct on (unit) * from commons.assignment where unit = any (:units::uuid[])
                        order by unit, number desc
                        """)
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .query(AssignmentBook::row)
                .list()
                .stream()
                .collect(toMap(Assignment::unit, it -> it));
    }

    /** The newest first. */
    List<Assignment> all(UnitId unit) {
        return sql.sql("select * from commons.assignment where unit = ? order by number desc")
                .param(unit.value())
                .query(AssignmentBook::row)
                .list();
    }

    boolean has(UnitId unit, UUID key) {
        return sql.sql("select exists (select from commons.assignment where unit = ? and key = ?)")
                .params(unit.value(), key)
                .query(Boolean.class)
                .single();
    }

    void add(Assignment it, UUID key) {
        sql.sql(
                        """
                        insert into commons.assignment (unit, number, words, talked, on_day, key, handling)
                        values (:unit, :number, :words, :talked, :day, :key, :handling)
                        """)
                .param("unit", it.unit().value())
                .param("number", it.number())
                .param("words", it.words())
                .param("talked", it.talked())
                .param("day", it.since())
                .param("key", key)
                .param("handling", Assignment.HANDLING.code())
                .update();
    }

    /** All but the one with this number. */
    void replaced(UnitId unit, int by, LocalDate erasedOn) {
        sql.sql(
                        """
                        update commons.assignment set erased_on = :day
                        where unit = :unit and number < :by and erased_on is null
                        """)
                .param("unit", unit.value())
                .param("by", by)
                .param("day", erasedOn)
                .update();
    }

    int eraseOn(LocalDate day) {
        return sql.sql("delete from commons.assignment where erased_on <= ?").param(day).update();
    }

    private static Assignment row(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("number"),
                row.getString("words"),
                row.getString("talked"),
                row.getObject("on_day", LocalDate.class));
    }
}
