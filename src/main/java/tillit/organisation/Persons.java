package tillit.organisation;

import static java.util.stream.Collectors.toMap;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** Everybody who works or has worked here. */
@Repository
class Persons {

    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate bulk;

    Persons(JdbcClient sql, JdbcTemplate bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    void add(List<Person> people) {
        bulk.batchUpdate(
                "insert into organisation.person (id, code, name, plain_name, email, language)"
                        + " values (?, ?, ?, ?, ?, ?)",
                people,
                BATCH,
                Persons::fill);
    }

    Optional<Person> withId(PersonId id) {
        return sql.sql("select * from organisation.person where id = ?")
                .param(id.value())
                .query(Persons::row)
                .optional();
    }

    Optional<Person> withEmail(String email) {
        return sql.sql("select * from organisation.person where lower(email) = lower(?)")
                .param(email)
                .query(Persons::row)
                .optional();
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql
                .sql("select * from organisation.person where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(Persons::row)
                .list()
                .stream()
                .collect(toMap(Person::id, Person::name));
    }

    /** Those at work on the day whose name has the plain letters in it; a manager is shown as such. */
    List<Colleague> atWork(String plainLetters, LocalDate day, int most) {
        return sql.sql(
                        """
                        select distinct on (p.name, p.id) p.id, p.name, u.name as unit, u.area, o.level
                        from organisation.person p
                        join organisation.position o on o.person = p.id and o.days @> :day
                        join organisation.unit u on u.id = o.unit
                        where p.plain_name like '%' || :letters || '%'
                        order by p.name, p.id, o.level nulls last, o.from_day
                        limit :most
                        """)
                .param("letters", plainLetters)
                .param("day", day)
                .param("most", most)
                .query(Persons::colleague)
                .list();
    }

    private static void fill(PreparedStatement row, Person person) throws SQLException {
        row.setObject(1, person.id().value());
        row.setString(2, person.code());
        row.setString(3, person.name());
        row.setString(4, PlainLetters.of(person.name()));
        row.setString(5, person.email());
        row.setString(6, person.language());
    }

    private static Person row(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"));
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("unit"),
                row.getString("area"),
                Optional.ofNullable(row.getObject("level", Integer.class)).map(Level::of));
    }
}
