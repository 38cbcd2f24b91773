package tillit.organisation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** The units, also those that are no more, and who succeeded whom. */
@Repository
class Units {

    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    Units(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    /** In any order: a child may come before its parent. */
    void add(List<Unit> units) {
        bulk.batchUpdate(
                "insert into organisation.unit (id, code, name, parent, area, from_day, to_day)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                units,
                BATCH,
                Units::fill);
        bulk.batchUpdate(
                "insert into organisation.succession (unit, predecessor) values (?, ?)",
                units.stream().flatMap(Succession::of).toList(),
                BATCH,
                Succession::fill);
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

    private static void fill(PreparedStatement row, Unit unit) throws SQLException {
        row.setObject(1, unit.id().value());
        row.setString(2, unit.code());
        row.setString(3, unit.name());
        row.setObject(4, unit.parent().map(UnitId::value).orElse(null));
        row.setString(5, unit.area());
        row.setObject(6, unit.days().from());
        row.setObject(7, unit.days().to().orElse(null));
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
