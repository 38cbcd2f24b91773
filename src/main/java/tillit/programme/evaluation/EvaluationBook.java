package tillit.programme.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.OccasionId;
import tillit.programme.course.When;
import tillit.programme.plan.PartId;

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

    /** What was answered of one occasion, in an order of chance. */
    record Answers(LocalDate day, List<Said> all) {}

    /** Of each occasion of a part that is over. */
    List<Answers> answers(ProgrammeId programme, PartId part, ZoneId zone) {
        return sql
                .sql(
                        """
                        select occasion.id, ends_at, helps, shared, line from programme.evaluation one
                        join programme.occasion on occasion.id = one.occasion
                        where programme = ? and part = ? order by ends_at, occasion.id, one.id
                        """)
                .params(programme.value(), part.value())
                .query((row, _) ->
                        Map.entry(
                                new Over(
                                        row.getObject("id", UUID.class),
                                        LocalDate.ofInstant(
                                                row.getTimestamp("ends_at").toInstant(), zone)),
                                new Said(
                                        row.getInt("helps"),
                                        row.getInt("shared"),
                                        row.getString("line"))))
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                mapping(Map.Entry::getValue, toList())))
                .entrySet()
                .stream()
                .map(one -> new Answers(one.getKey().day(), one.getValue()))
                .toList();
    }

    private record Over(UUID occasion, LocalDate day) {}

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
