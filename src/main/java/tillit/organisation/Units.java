package tillit.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** The units, also those that are no more, and who succeeded whom. */
@Repository
class Units {

    private static final String UNIT =
            """
            select s.unit as id, u.code, s.name, s.parent, s.area, s.from_day, s.to_day,
                array(select predecessor from organisation.succession c
                    where c.unit = s.unit and c.from_day = s.from_day order by predecessor) as succeeds
            from organisation.stretch s join organisation.unit u on u.id = s.unit
            """;

    private final JdbcClient sql;

    Units(JdbcClient sql) {
        this.sql = sql;
    }

    /** Answers how many of them were there to be removed. Codes are kept until {@link #forgetThoseWithoutDays}. */
    int remove(List<Unit> units) {
        return bound(
                        """
                        delete from organisation.stretch s
                        using unnest(:id::text[], :name::text[], :parent::text[], :area::text[], :from::text[], :to::text[])
                            as gone (id, name, parent, area, from_day, to_day)
                        where s.unit = gone.id::uuid and s.from_day = gone.from_day::date and s.name = gone.name
                            and s.area = gone.area and s.parent is not distinct from gone.parent::uuid
                            and s.to_day is not distinct from gone.to_day::date
                        """,
                        units)
                .update();
    }

    /** In any order: a child may come before its parent. */
    void add(List<Unit> units) {
        addCodes(units);
        bound(
                        """
                        insert into organisation.stretch (unit, name, parent, area, from_day, to_day)
                        select id::uuid, name, parent::uuid, area, from_day::date, to_day::date
                        from unnest(:id::text[], :name::text[], :parent::text[], :area::text[],
                            :from::text[], :to::text[]) as new (id, name, parent, area, from_day, to_day)
                        """,
                        units)
                .update();
        addSuccessions(units.stream().flatMap(Succession::of).toList());
    }

    private void addCodes(List<Unit> units) {
        var column = new Columns<>(units);
        sql.sql(
                        """
                        insert into organisation.unit (id, code)
                        select distinct id::uuid, code from unnest(:id::text[], :code::text[]) as new (id, code)
                        on conflict (id) do nothing
                        """)
                .param("id", column.of(Unit::id))
                .param("code", column.of(Unit::code))
                .update();
    }

    private void addSuccessions(List<Succession> steps) {
        var column = new Columns<>(steps);
        sql.sql(
                        """
                        insert into organisation.succession (unit, from_day, predecessor)
                        select unit::uuid, from_day::date, predecessor::uuid
                        from unnest(:unit::text[], :from::text[], :predecessor::text[]) as new (unit, from_day, predecessor)
                        """)
                .param("unit", column.of(Succession::unit))
                .param("from", column.of(Succession::from))
                .param("predecessor", column.of(Succession::predecessor))
                .update();
    }

    void forgetThoseWithoutDays() {
        sql.sql(
                        """
                        delete from organisation.unit u
                        where not exists (select from organisation.stretch s where s.unit = u.id)
                        """)
                .update();
    }

    /** Each unit once for every stretch of its days, by code and day. */
    List<Unit> all() {
        return sql.sql(UNIT + " order by u.code, s.from_day").query(Units::row).list();
    }

    /** By name. */
    List<Unit> on(LocalDate day) {
        return sql.sql(UNIT + " where s.days @> ? order by s.name, s.unit")
                .param(day)
                .query(Units::row)
                .list();
    }

    List<Unit> stretches(UnitId id) {
        return sql.sql(UNIT + " where s.unit = ? order by s.from_day")
                .param(id.value())
                .query(Units::row)
                .list();
    }

    List<Unit> managedBy(PersonId person, LocalDate day) {
        return sql.sql(
                        UNIT
                                + """
                                join organisation.position o on o.unit = s.unit
                                where o.person = :person and o.level is not null and o.days @> :day and s.days @> :day
                                order by s.name
                                """)
                .param("person", person.value())
                .param("day", day)
                .query(Units::row)
                .list();
    }

    int count(LocalDate day) {
        return sql.sql("select count(*) from organisation.stretch where days @> ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    boolean isEmpty() {
        return sql.sql("select not exists (select from organisation.unit)")
                .query(Boolean.class)
                .single();
    }

    /** Rows as columns of text, under the names that the statement asks for. */
    private StatementSpec bound(String statement, List<Unit> units) {
        var column = new Columns<>(units);
        return sql.sql(statement)
                .param("id", column.of(Unit::id))
                .param("name", column.of(Unit::name))
                .param("parent", column.ofOptional(Unit::parent))
                .param("area", column.of(Unit::area))
                .param("from", column.of(unit -> unit.days().from()))
                .param("to", column.ofOptional(unit -> unit.days().to()));
    }

    private static Unit row(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("parent", UUID.class)).map(UnitId::new),
                row.getString("area"),
                DaysColumns.in(row),
                Arrays.stream((UUID[]) row.getArray("succeeds").getArray())
                        .map(UnitId::new)
                        .toList());
    }
}
