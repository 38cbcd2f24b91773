package tillit.programme.trainer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.plan.Kind;

/** The pool: who leads what the organisation leads itself. */
@Repository
class TrainerBook {

    private final JdbcClient sql;

    TrainerBook(JdbcClient sql) {
        this.sql = sql;
    }

    List<Trainer> all() {
        return sql.sql("select * from programme.trainer order by person")
                .query(TrainerBook::trainer)
                .list();
    }

    Optional<Trainer> find(PersonId person) {
        return sql.sql("select * from programme.trainer where person = ?")
                .param(person.value())
                .query(TrainerBook::trainer)
                .optional();
    }

    /** Who is in the pool already stays as they are. */
    void add(Trainer it) {
        write(
                it,
                """
                insert into programme.trainer (person, kinds, subjects, languages, hours)
                values (:person, :kinds, :subjects, :languages, :hours) on conflict (person) do nothing
                """);
    }

    /** Changes nothing of who is not in the pool any more. */
    void change(Trainer it) {
        write(
                it,
                """
                update programme.trainer set kinds = :kinds, subjects = :subjects, languages = :languages,
                    hours = :hours where person = :person
                """);
    }

    private void write(Trainer it, String how) {
        sql.sql(how)
                .param("person", it.person().value())
                .param("kinds", it.kinds().stream().map(TrainerBook::word).toArray(String[]::new))
                .param("subjects", it.subjects().toArray(String[]::new))
                .param("languages", it.languages().stream().sorted().toArray(String[]::new))
                .param("hours", it.hours())
                .update();
    }

    /** Their own languages and time, and nothing of what they may lead. */
    void change(PersonId person, Set<String> languages, int hours) {
        sql.sql("update programme.trainer set languages = ?, hours = ? where person = ?")
                .params(languages.stream().sorted().toArray(String[]::new), hours, person.value())
                .update();
    }

    void remove(PersonId person) {
        sql.sql("delete from programme.trainer where person = ?").param(person.value()).update();
    }

    /** Nobody answers for this person anywhere else until the transaction ends. */
    void hold(PersonId person) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("programme.trainer/" + person)
                .query((_, _) -> true)
                .single();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Trainer trainer(ResultSet row, int number) throws SQLException {
        return new Trainer(
                new PersonId(row.getObject("person", UUID.class)),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(toUnmodifiableSet()),
                List.of((String[]) row.getArray("subjects").getArray()),
                Set.of((String[]) row.getArray("languages").getArray()),
                row.getInt("hours"));
    }
}
