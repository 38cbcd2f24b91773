package tillit.organisation;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** Everybody who works or has worked here. */
@Repository
class Persons {

    private final JdbcClient sql;

    Persons(JdbcClient sql) {
        this.sql = sql;
    }

    void add(List<Person> people) {
        var column = new Columns<>(people);
        sql.sql(
                        """
                        insert into organisation.person (id, code, name, plain_name, email, language)
                        select id::uuid, code, name, plain_name, email, language
                        from unnest(:id::text[], :code::text[], :name::text[], :plainName::text[], :email::text[],
                            :language::text[]) as new (id, code, name, plain_name, email, language)
                        """)
                .param("id", column.of(Person::id))
                .param("code", column.of(Person::code))
                .param("name", column.of(Person::name))
                .param("plainName", column.of(person -> PlainLetters.of(person.name())))
                .param("email", column.ofOptional(Person::email))
                .param("language", column.of(Person::language))
                .update();
    }

    /** First the addresses are let go: two people may change theirs with each other. */
    void change(List<Person> people) {
        var column = new Columns<>(people);
        sql.sql("update organisation.person set email = null where id = any (:id::uuid[])")
                .param("id", column.of(Person::id))
                .update();
        sql.sql(
                        """
                        update organisation.person p
                        set code = new.code, name = new.name, plain_name = new.plain_name, email = new.email, language = new.language
                        from unnest(:id::text[], :code::text[], :name::text[], :plainName::text[], :email::text[], :language::text[])
                            as new (id, code, name, plain_name, email, language)
                        where p.id = new.id::uuid
                        """)
                .param("id", column.of(Person::id))
                .param("code", column.of(Person::code))
                .param("name", column.of(Person::name))
                .param("plainName", column.of(person -> PlainLetters.of(person.name())))
                .param("email", column.ofOptional(Person::email))
                .param("language", column.of(Person::language))
                .update();
    }

    /** How many of them are there, as they are here. */
    int countOf(List<Person> people) {
        var column = new Columns<>(people);
        return sql.sql(
                        """
                        select count(*) from organisation.person p
                        join unnest(:id::text[], :code::text[], :name::text[], :email::text[], :language::text[])
                            as wanted (id, code, name, email, language)
                            on p.id = wanted.id::uuid and p.code = wanted.code and p.name = wanted.name
                                and p.email is not distinct from wanted.email and p.language = wanted.language
                        """)
                .param("id", column.of(Person::id))
                .param("code", column.of(Person::code))
                .param("name", column.of(Person::name))
                .param("email", column.ofOptional(Person::email))
                .param("language", column.of(Person::language))
                .query(Integer.class)
                .single();
    }

    void remove(Collection<PersonId> people) {
        sql.sql("delete from organisation.person where id = any (:id::uuid[])")
                .param("id", people.stream().map(PersonId::toString).toArray(String[]::new))
                .update();
    }

    List<Person> all() {
        return sql.sql("select * from organisation.person order by code")
                .query(Persons::row)
                .list();
    }

    List<Person> withCodes(Collection<String> codes) {
        return sql.sql("select * from organisation.person where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Persons::row)
                .list();
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

    /** Whether a directory has said that they are not to be let in. */
    boolean isStopped(PersonId id) {
        return sql.sql(
                        "select exists (select from organisation.directory_person where person = ? and not active)")
                .param(id.value())
                .query(Boolean.class)
                .single();
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

    /** Whose name ends with one of these words, each name once. */
    List<String> namesOfFamilies(Collection<String> plainWords) {
        return sql.sql(
                        """
                        select distinct name from organisation.person
                        where substring(plain_name from '[^ ]+$') = any (:words)
                        """)
                .param("words", plainWords.toArray(String[]::new))
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** Those at work on the day with the letters in their name; first those whose name begins so, or a part of it. */
    List<Colleague> atWork(String letters, LocalDate day, int most) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (p.id) p.id, p.name, u.name as unit, u.area, o.level,
                                ' ' || p.plain_name like '% ' || :letters || '%' as begins
                            from organisation.person p
                            join organisation.position o on o.person = p.id and o.days @> :day
                            join organisation.stretch u on u.unit = o.unit and u.days @> :day
                            where p.plain_name like '%' || :letters || '%'
                            order by p.id, o.level nulls last, o.from_day
                        ) as found
                        order by begins desc, name, id
                        limit :most
                        """)
                .param("letters", letters.replace(' ', '%'))
                .param("day", day)
                .param("most", most)
                .query(Persons::colleague)
                .list();
    }

    private static Person row(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
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
