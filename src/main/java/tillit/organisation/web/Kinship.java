package tillit.organisation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.organisation.UnitId;

/** What is above a unit, what it came out of, and what came out of it. */
@Repository
class Kinship {

    private final JdbcClient sql;

    Kinship(JdbcClient sql) {
        this.sql = sql;
    }

    /** From the top down, without the unit itself. */
    List<NamedUnit> above(UnitId unit, LocalDate day) {
        return sql.sql(
                        """
                        with recursive up (unit, name, parent) as (
                            select unit, name, parent from organisation.stretch
                            where unit = :unit and days @> :day
                            union
                            select s.unit, s.name, s.parent from up
                            join organisation.stretch s on s.unit = up.parent and s.days @> :day
                        ), numbered as (select *, row_number() over () as steps from up)
                        select unit, name, :day::date as day from numbered
                        where unit <> :unit order by steps desc
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Kinship::row)
                .list();
    }

    /** Each on the last day before this unit took over. */
    List<NamedUnit> before(UnitId unit) {
        return sql.sql(
                        """
                        select distinct on (c.from_day, s.unit) s.unit, s.name, c.from_day - 1 as day
                        from organisation.succession c
                        join organisation.stretch s on s.unit = c.predecessor and s.from_day < c.from_day
                        where c.unit = ? order by c.from_day, s.unit, s.from_day desc
                        """)
                .param(unit.value())
                .query(Kinship::row)
                .list();
    }

    /** Each on its first day after this unit. */
    List<NamedUnit> after(UnitId unit) {
        return sql.sql(
                        """
                        select s.unit, s.name, s.from_day as day
                        from organisation.succession c
                        join organisation.stretch s on s.unit = c.unit and s.from_day = c.from_day
                        where c.predecessor = ? order by day, name
                        """)
                .param(unit.value())
                .query(Kinship::row)
                .list();
    }

    private static NamedUnit row(ResultSet row, int number) throws SQLException {
        return new NamedUnit(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getObject("day", LocalDate.class));
    }
}
