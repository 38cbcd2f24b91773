package tillit.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many work around a unit: in its area, and in each larger part of the organisation that it belongs to. */
@Service
public class AreasAround {

    private final JdbcClient sql;

    AreasAround(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param people who work there, its {@code managers} among them */
    public record Area(String name, int people, int managers) {}

    /** The unit's own area first, then the units above of other areas with all below them; the top is not one of them. */
    public List<Area> of(UnitId unit, LocalDate day) {
        return sql.sql(
                        """
                        with recursive way (unit, name, area, parent, height) as (
                            select unit, name, area, parent, 0 from organisation.stretch where unit = :unit and days @> :day
                            union all
                            select s.unit, s.name, s.area, s.parent, way.height + 1
                            from organisation.stretch s join way on s.unit = way.parent
                            where s.days @> :day and way.height < 50
                        ), around (name, height, units) as (
                            select own.area, 0, array(select s.unit from organisation.stretch s
                                where s.area = own.area and s.days @> :day)
                            from way own where own.height = 0
                            union all
                            select above.name, above.height, array(
                                with recursive down (unit) as (
                                    select above.unit
                                    union
                                    select s.unit from organisation.stretch s join down on s.parent = down.unit
                                    where s.days @> :day)
                                select unit from down)
                            from way above join way own on own.height = 0
                            where above.area <> own.area and above.parent is not null
                        )
                        select around.name, count(distinct o.person) as people,
                            count(distinct o.person) filter (where o.level is not null) as managers
                        from around
                        left join organisation.position o on o.unit = any (around.units) and o.days @> :day
                        group by around.name, around.height
                        order by around.height
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, _) ->
                        new Area(
                                row.getString("name"),
                                row.getInt("people"),
                                row.getInt("managers")))
                .list();
    }
}
