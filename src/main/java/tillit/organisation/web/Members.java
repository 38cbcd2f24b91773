package tillit.organisation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.organisation.Level;
import tillit.organisation.UnitId;

/** Who is in a unit on a day, and who leads it. */
@Repository
class Members {

    private final JdbcClient sql;

    Members(JdbcClient sql) {
        this.sql = sql;
    }

    /** Each once, the managers as such; not those of the units below. */
    List<Member> of(UnitId unit, LocalDate day) {
        return sql.sql(
                        """
                        select p.id, p.name, min(o.level) as level
                        from organisation.position o join organisation.person p on p.id = o.person
                        where o.unit = ? and o.days @> ? group by p.id, p.name
                        """)
                .params(unit.value(), day)
                .query(Members::row)
                .list();
    }

    /** Others who lead the unit or, where nobody does, the nearest unit above that somebody leads. */
    List<Member> nearestManagers(UnitId unit, PersonId person, LocalDate day) {
        return sql.sql(
                        """
                        with recursive up (unit, parent, steps) as (
                            select unit, parent, 0 from organisation.stretch where unit = :unit and days @> :day
                            union all
                            select s.unit, s.parent, steps + 1 from up
                            join organisation.stretch s on s.unit = up.parent and s.days @> :day
                        ) cycle unit set knot using walked,
                        nearest as (
                            select p.id, p.name, o.level, rank() over (order by up.steps) as nearness from up
                            join organisation.position o on o.unit = up.unit and o.level is not null and o.days @> :day
                            join organisation.person p on p.id = o.person
                            where o.person <> :person
                        )
                        select id, name, level from nearest where nearness = 1 order by name
                        """)
                .param("unit", unit.value())
                .param("person", person.value())
                .param("day", day)
                .query(Members::row)
                .list();
    }

    private static Member row(ResultSet row, int number) throws SQLException {
        return new Member(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getObject("level", Integer.class)).map(Level::of));
    }
}
