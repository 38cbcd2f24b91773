package tillit.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** Who was where, as what, on which days. */
@Repository
class Positions {

    private final JdbcClient sql;

    Positions(JdbcClient sql) {
        this.sql = sql;
    }

    void add(List<Position> positions) {
        bound(
                        """
                        insert into organisation.position (person, unit, level, employment, from_day, to_day, end_reason)
                        select person::uuid, unit::uuid, level::smallint, employment, from_day::date, to_day::date, end_reason
                        from unnest(:person::text[], :unit::text[], :level::text[], :employment::text[], :from::text[],
                            :to::text[], :reason::text[])
                            as new (person, unit, level, employment, from_day, to_day, end_reason)
                        """,
                        positions)
                .update();
    }

    /** Answers how many of them were there, as they are here, to be removed. */
    int remove(List<Position> positions) {
        return bound(
                        """
                        delete from organisation.position p
                        using unnest(:person::text[], :unit::text[], :level::text[], :employment::text[], :from::text[],
                            :to::text[], :reason::text[])
                            as gone (person, unit, level, employment, from_day, to_day, end_reason)
                        where p.person = gone.person::uuid and p.unit = gone.unit::uuid
                            and p.from_day = gone.from_day::date and p.employment = gone.employment
                            and p.level is not distinct from gone.level::smallint
                            and p.to_day is not distinct from gone.to_day::date
                            and p.end_reason is not distinct from gone.end_reason
                        """,
                        positions)
                .update();
    }

    /** By person and day. */
    List<Position> all() {
        return sql.sql("select * from organisation.position order by person, from_day, unit")
                .query(Positions::row)
                .list();
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

    /** Rows as columns of text, under the names that the statement asks for. */
    private StatementSpec bound(String statement, List<Position> positions) {
        var column = new Columns<>(positions);
        return sql.sql(statement)
                .param("person", column.of(Position::person))
                .param("unit", column.of(Position::unit))
                .param("level", column.ofOptional(position -> position.level().map(Level::number)))
                .param("employment", column.of(position -> position.employment().word()))
                .param("from", column.of(position -> position.days().from()))
                .param("to", column.ofOptional(position -> position.days().to()))
                .param(
                        "reason",
                        column.ofOptional(position -> position.endReason().map(EndReason::word)));
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
