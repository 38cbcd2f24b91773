package tillit.organisation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** Who was where, as what, on which days. */
@Repository
class Positions {

    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    Positions(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    void add(List<Position> positions) {
        bulk.batchUpdate(
                "insert into organisation.position (person, unit, level, employment, from_day, to_day, end_reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                positions,
                BATCH,
                Positions::fill);
    }

    /** A manager's position first, the highest level before the others. */
    List<Position> of(PersonId person, LocalDate day) {
        return sql.sql(
                        "select * from organisation.position where person = ? and days @> ?"
                                + " order by level nulls last, from_day")
                .params(person.value(), day)
                .query(Positions::row)
                .list();
    }

    /** Persons on the day, all of them or only the managers. */
    int people(LocalDate day, boolean onlyManagers) {
        return sql.sql(
                        "select count(distinct person) from organisation.position"
                                + " where days @> :day and (level is not null or not :onlyManagers)")
                .param("day", day)
                .param("onlyManagers", onlyManagers)
                .query(Integer.class)
                .single();
    }

    private static void fill(PreparedStatement row, Position position) throws SQLException {
        row.setObject(1, position.person().value());
        row.setObject(2, position.unit().value());
        row.setObject(3, position.level().map(Level::number).orElse(null));
        row.setString(4, position.employment().word());
        row.setObject(5, position.days().from());
        row.setObject(6, position.days().to().orElse(null));
        row.setString(7, position.endReason().map(EndReason::word).orElse(null));
    }

    private static Position row(ResultSet row, int number) throws SQLException {
        return new Position(
                new PersonId(row.getObject("person", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                Optional.ofNullable(row.getObject("level", Integer.class)).map(Level::of),
                Employment.of(row.getString("employment")),
                DaysColumns.in(row),
                Optional.ofNullable(row.getString("end_reason")).map(EndReason::of));
    }
}
