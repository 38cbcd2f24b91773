package tillit.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** The units, also those that are no more, and who succeeded whom. */
@Repository
class Units {

    private final JdbcClient sql;

    Units(JdbcClient sql) {
        this.sql = sql;
    }

    /** In any order: a child may come before its parent. */
    void add(List<Unit> units) {
        var column = new Columns<>(units);
        sql.sql(
                        """
                        insert into organisation.unit (id, code, name, parent, area, from_day, to_day)
                        select id::uuid, code, name, parent::uuid, area, from_day::date, to_day::date
                        from unnest(:id::text[], :code::text[], :name::text[], :parent::text[], :area::text[],
                            :from::text[], :to::text[]) as new (id, code, name, parent, area, from_day, to_day)
                        """)
                .param("id", column.of(Unit::id))
                .param("code", column.of(Unit::code))
                .param("name", column.of(Unit::name))
                .param("parent", column.ofOptional(Unit::parent))
                .param("area", column.of(Unit::area))
                .param("from", column.of(unit -> unit.days().from()))
                .param("to", column.ofOptional(unit -> unit.days().to()))
                .update();
        addSuccessions(units.stream().flatMap(Succession::of).toList());
    }

    private void addSuccessions(List<Succession> steps) {
        var column = new Columns<>(steps);
        sql.sql(
                        """
                        insert into organisation.succession (unit, predecessor)
                        select unit::uuid, predecessor::uuid
                        from unnest(:unit::text[], :predecessor::text[]) as new (unit, predecessor)
                        """)
                .param("unit", column.of(Succession::unit))
                .param("predecessor", column.of(Succession::predecessor))
                .update();
    }

    List<Unit> managedBy(PersonId person, LocalDate day) {
        return sql.sql(
                        """
                        select u.*, array(select predecessor from organisation.succession where unit = u.id) as succeeds
                        from organisation.unit u join organisation.position o on o.unit = u.id
                        where o.person = :person and o.level is not null and o.days @> :day and u.days @> :day
                        order by u.name
                        """)
                .param("person", person.value())
                .param("day", day)
                .query(Units::row)
                .list();
    }

    int count(LocalDate day) {
        return sql.sql("select count(*) from organisation.unit where days @> ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    boolean isEmpty() {
        return sql.sql("select not exists (select from organisation.unit)")
                .query(Boolean.class)
                .single();
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
