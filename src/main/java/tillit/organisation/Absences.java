package tillit.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Sick leave of groups, as the HR system sums it up. */
@Repository
class Absences {

    private final JdbcClient sql;

    Absences(JdbcClient sql) {
        this.sql = sql;
    }

    void add(List<Absence> absences) {
        bound(
                        """
                        insert into organisation.absence
                            (from_day, to_day, of_group, unit, people, available_hours, sick_hours)
                        select from_day::date, to_day::date, of_group, unit::uuid, people::int, available::numeric, sick::numeric
                        from unnest(:from::text[], :to::text[], :group::text[], :unit::text[], :people::text[],
                            :available::text[], :sick::text[])
                            as new (from_day, to_day, of_group, unit, people, available, sick)
                        """,
                        absences)
                .update();
    }

    /** Answers how many of them were there to be removed. */
    int remove(List<Absence> absences) {
        return bound(
                        """
                        delete from organisation.absence a
                        using unnest(:from::text[], :to::text[], :group::text[], :unit::text[], :people::text[],
                            :available::text[], :sick::text[])
                            as gone (from_day, to_day, of_group, unit, people, available, sick)
                        where a.from_day = gone.from_day::date and a.to_day = gone.to_day::date
                            and a.of_group = gone.of_group and a.unit is not distinct from gone.unit::uuid
                            and a.people = gone.people::int and a.available_hours = gone.available::numeric
                            and a.sick_hours = gone.sick::numeric
                        """,
                        absences)
                .update();
    }

    List<Absence> all() {
        return sql.sql("select * from organisation.absence order by from_day, of_group, unit")
                .query(Absences::row)
                .list();
    }

    /** Rows as columns of text, under the names that the statement asks for. */
    private StatementSpec bound(String statement, List<Absence> absences) {
        var column = new Columns<>(absences);
        return sql.sql(statement)
                .param("from", column.of(row -> row.period().from()))
                .param("to", column.ofOptional(row -> row.period().to()))
                .param("group", column.of(row -> row.group().word()))
                .param("unit", column.ofOptional(Absence::unit))
                .param("people", column.of(Absence::people))
                .param("available", column.of(Absence::availableHours))
                .param("sick", column.of(Absence::sickHours));
    }

    private static Absence row(ResultSet row, int number) throws SQLException {
        return new Absence(
                DaysColumns.in(row),
                AbsenceGroup.of(row.getString("of_group")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                row.getInt("people"),
                row.getBigDecimal("available_hours"),
                row.getBigDecimal("sick_hours"));
    }
}
