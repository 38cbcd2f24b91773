package tillit.programme.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.course.OccasionId;
import tillit.programme.course.When;

/** Who has answered, and what was answered, in two tables that nothing joins. */
@Repository
class EvaluationBook {

    private final JdbcClient sql;

    EvaluationBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody else answers for this occasion. */
    void hold(OccasionId occasion) {
        sql.sql("select 1 from programme.occasion where id = ? for no key update")
                .param(occasion.value())
                .query(Integer.class)
                .optional();
    }

    boolean hasAnswered(OccasionId occasion, PersonId person) {
        return sql.sql(
                        "select exists (select from programme.evaluated where occasion = ? and person = ?)")
                .params(occasion.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** All who have answered lie there anew, in an order of chance, and all are written by this transaction. */
    void mark(OccasionId occasion, PersonId person) {
        sql.sql(
                        """
                        with taken as (delete from programme.evaluated where occasion = :occasion returning person)
                        insert into programme.evaluated (occasion, person)
                        select :occasion, person from (select person from taken union select :person) as everybody
                        order by random()
                        """)
                .param("occasion", occasion.value())
                .param("person", person.value())
                .update();
    }

    /** The same with what was answered. */
    void add(OccasionId occasion, Said said) {
        sql.sql(
                        """
                        with taken as (
                            delete from programme.evaluation where occasion = :occasion returning helps, shared, line)
                        insert into programme.evaluation (id, occasion, helps, shared, line)
                        select gen_random_uuid(), :occasion, helps, shared, line from (
                            select helps, shared, line from taken union all select :helps, :shared, :line) as everything
                        order by random()
                        """)
                .param("occasion", occasion.value())
                .param("helps", said.helps())
                .param("shared", said.shared())
                .param("line", said.line())
                .update();
    }

    /** In an order of chance, the same each time. */
    List<Said> answers(OccasionId occasion) {
        return sql.sql(
                        "select helps, shared, line from programme.evaluation where occasion = ? order by id")
                .param(occasion.value())
                .query((row, _) ->
                        new Said(row.getInt("helps"), row.getInt("shared"), row.getString("line")))
                .list();
    }

    record Was(OccasionId occasion, When when, boolean answered) {}

    /** Where somebody was. */
    List<Was> with(PersonId person) {
        return sql.sql(
                        """
                        select one.id, one.starts_at, one.ends_at, exists (
                            select from programme.evaluated it where it.occasion = one.id and it.person = there.person
                        ) as answered
                        from programme.attendance there join programme.occasion one on one.id = there.occasion
                        where there.person = ? order by one.ends_at, one.id
                        """)
                .param(person.value())
                .query(EvaluationBook::was)
                .list();
    }

    private static Was was(ResultSet row, int number) throws SQLException {
        return new Was(
                new OccasionId(row.getObject("id", UUID.class)),
                new When(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()),
                row.getBoolean("answered"));
    }
}
