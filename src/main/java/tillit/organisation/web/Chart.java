package tillit.organisation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.organisation.UnitId;

/** The tree of units on a day, a level at a time. */
@Repository
class Chart {

    /** A unit and each unit below it; {@code union} ends also where somebody has tied a knot. */
    private static final String BRANCHES =
            """
            with recursive below (branch, unit) as (
                select s.unit, s.unit from organisation.stretch s where s.days @> :day and WHICH
                union
                select b.branch, s.unit from below b
                join organisation.stretch s on s.parent = b.unit and s.days @> :day
            ), heads as (
                select b.branch, count(distinct o.person) as people from below b
                left join organisation.position o on o.unit = b.unit and o.days @> :day
                group by b.branch
            )
            select s.unit, s.name, s.parent, s.area, a.name as above, heads.people,
                (select string_agg(p.name, ', ' order by p.name)
                    from organisation.position o join organisation.person p on p.id = o.person
                    where o.unit = s.unit and o.level is not null and o.days @> :day) as managers
            from heads
            join organisation.stretch s on s.unit = heads.branch and s.days @> :day
            left join organisation.stretch a on a.unit = s.parent and a.days @> :day
            order by s.name, s.unit
            """;

    private final JdbcClient sql;

    Chart(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those with nothing above them; there should be one. */
    List<Branch> tops(LocalDate day) {
        return branches("s.parent is null", List.of(), day);
    }

    List<Branch> below(Collection<UnitId> parents, LocalDate day) {
        return branches("s.parent = any (:units::uuid[])", parents, day);
    }

    /** Those of them that are there on the day. */
    List<Branch> of(Collection<UnitId> units, LocalDate day) {
        return branches("s.unit = any (:units::uuid[])", units, day);
    }

    private List<Branch> branches(String which, Collection<UnitId> units, LocalDate day) {
        return sql.sql(BRANCHES.replace("WHICH", which))
                .param("day", day)
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .query(Chart::row)
                .list();
    }

    private static Branch row(ResultSet row, int number) throws SQLException {
        return new Branch(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getObject("parent", UUID.class)).map(UnitId::new),
                Optional.ofNullable(row.getString("above")).orElse(""),
                row.getString("area"),
                Optional.ofNullable(row.getString("managers")).orElse(""),
                row.getInt("people"));
    }
}
