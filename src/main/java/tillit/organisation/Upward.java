package tillit.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tillit.access.PersonId;

/** The way from a unit to the top, and who manages what on it. */
@Service
public class Upward {

    private final JdbcClient sql;

    Upward(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A unit on the way.
     *
     * @param managers seldom more than one; none where nobody manages it
     * @param level the highest of theirs; empty where nobody manages it
     */
    public record Step(UnitId unit, String name, Optional<Level> level, List<PersonId> managers) {

        public boolean isManagedBy(PersonId person) {
            return managers.contains(person);
        }
    }

    /** From the unit itself to the top on that day; nothing for one that is no more. */
    public List<Step> from(UnitId unit, LocalDate day) {
        return sql.sql(
                        """
                        with recursive way (unit, name, parent, height) as (
                            select unit, name, parent, 0 from organisation.stretch where unit = :unit and days @> :day
                            union all
                            select s.unit, s.name, s.parent, way.height + 1
                            from organisation.stretch s join way on s.unit = way.parent
                            where s.days @> :day and way.height < 50
                        )
                        select way.unit, way.name, min(o.level) as level,
                            coalesce(array_agg(distinct o.person) filter (where o.person is not null), '{}') as managers
                        from way
                        left join organisation.position o
                            on o.unit = way.unit and o.level is not null and o.days @> :day
                        group by way.unit, way.name, way.height
                        order by way.height
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Upward::step)
                .list();
    }

    /** A unit below, with its name. */
    public record Below(UnitId unit, String name) {}

    /** The units that have a manager, below those that somebody manages on that day, by name. */
    public List<Below> below(PersonId person, LocalDate day) {
        return sql.sql(
                        """
                        with recursive down (unit, name, depth) as (
                            select s.unit, s.name, 0 from organisation.stretch s
                            join organisation.position o on o.unit = s.unit
                            where o.person = :person and o.level is not null and o.days @> :day and s.days @> :day
                            union
                            select s.unit, s.name, down.depth + 1
                            from organisation.stretch s join down on s.parent = down.unit
                            where s.days @> :day and down.depth < 50
                        )
                        select distinct unit, name from down
                        where depth > 0 and exists (select from organisation.position o
                            where o.unit = down.unit and o.level is not null and o.days @> :day)
                        order by name, unit
                        """)
                .param("person", person.value())
                .param("day", day)
                .query((row, _) ->
                        new Below(
                                new UnitId(row.getObject("unit", UUID.class)),
                                row.getString("name")))
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getObject("level", Integer.class)).map(Level::of),
                Arrays.stream((UUID[]) row.getArray("managers").getArray())
                        .map(PersonId::new)
                        .toList());
    }
}
