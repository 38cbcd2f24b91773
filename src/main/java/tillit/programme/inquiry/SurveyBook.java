package tillit.programme.inquiry;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** Surveys; who has answered, and what was answered, in two tables that nothing joins. */
@Repository
class SurveyBook {

    private final JdbcClient sql;

    SurveyBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing happens when the part has one. */
    void add(ProgrammeId programme, PartId part, Survey it) {
        sql.sql(
                        """
                        insert into programme.survey (programme, part, question, needs, last_day)
                        values (?, ?, ?, ?, ?) on conflict (programme, part) do nothing
                        """)
                .params(
                        programme.value(),
                        part.value(),
                        it.question(),
                        it.needs().toArray(String[]::new),
                        it.last())
                .update();
    }

    /** Nothing happens when somebody has answered. */
    void remove(ProgrammeId programme, PartId part) {
        sql.sql(
                        """
                        delete from programme.survey one where programme = ? and part = ? and not exists (
                            select from programme.surveyed it where it.programme = one.programme and it.part = one.part)
                        """)
                .params(programme.value(), part.value())
                .update();
    }

    /** Until the transaction ends nobody else answers it or takes it back. */
    void hold(ProgrammeId programme, PartId part) {
        sql.sql("select 1 from programme.survey where programme = ? and part = ? for no key update")
                .params(programme.value(), part.value())
                .query(Integer.class)
                .optional();
    }

    Optional<Survey> find(ProgrammeId programme, PartId part) {
        return sql.sql("select * from programme.survey where programme = ? and part = ?")
                .params(programme.value(), part.value())
                .query(SurveyBook::asked)
                .optional()
                .map(Asked::survey);
    }

    Map<PartId, Survey> of(ProgrammeId programme) {
        return sql
                .sql("select * from programme.survey where programme = ?")
                .param(programme.value())
                .query(SurveyBook::asked)
                .list()
                .stream()
                .collect(toMap(Asked::part, Asked::survey));
    }

    /** Those that can be answered on this day, and that this person has not answered. */
    List<Asked> unanswered(LocalDate day, PersonId person) {
        return sql.sql(
                        """
                        select * from programme.survey one where last_day >= ? and not exists (
                            select from programme.surveyed it
                            where it.programme = one.programme and it.part = one.part and it.person = ?)
                        order by last_day, programme, part
                        """)
                .params(day, person.value())
                .query(SurveyBook::asked)
                .list();
    }

    boolean hasAnswered(ProgrammeId programme, PartId part, PersonId person) {
        return sql.sql(
                        """
                        select exists (
                            select from programme.surveyed where programme = ? and part = ? and person = ?)
                        """)
                .params(programme.value(), part.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** @param answered by the person who was asked for */
    record Own(Asked asked, boolean answered) {}

    /** Those of a programme, and whether somebody has answered them. */
    List<Own> of(ProgrammeId programme, PersonId person) {
        return sql.sql(
                        """
                        select *, exists (
                            select from programme.surveyed it
                            where it.programme = one.programme and it.part = one.part and it.person = ?) as answered
                        from programme.survey one where programme = ?
                        """)
                .params(person.value(), programme.value())
                .query((row, number) -> new Own(asked(row, number), row.getBoolean("answered")))
                .list();
    }

    /** All who have answered lie there anew, in an order of chance, and all are written by this transaction. */
    void mark(ProgrammeId programme, PartId part, PersonId person) {
        sql.sql(
                        """
                        with taken as (
                            delete from programme.surveyed where programme = :programme and part = :part
                            returning person)
                        insert into programme.surveyed (programme, part, person)
                        select :programme, :part, person
                        from (select person from taken union select :person) as everybody
                        order by random()
                        """)
                .param("programme", programme.value())
                .param("part", part.value())
                .param("person", person.value())
                .update();
    }

    /** The same with what was answered. */
    void add(ProgrammeId programme, PartId part, Picked picked) {
        sql.sql(
                        """
                        with taken as (
                            delete from programme.survey_answer where programme = :programme and part = :part
                            returning picks, line)
                        insert into programme.survey_answer (id, programme, part, picks, line)
                        select gen_random_uuid(), :programme, :part, picks, line from (
                            select picks, line from taken union all select :picks, :line) as everything
                        order by random()
                        """)
                .param("programme", programme.value())
                .param("part", part.value())
                .param("picks", picked.needs().stream().sorted().toArray(Integer[]::new))
                .param("line", picked.line())
                .update();
    }

    /** In an order of chance, the same each time. */
    List<Picked> answers(ProgrammeId programme, PartId part) {
        return sql.sql(
                        """
                        select picks, line from programme.survey_answer where programme = ? and part = ? order by id
                        """)
                .params(programme.value(), part.value())
                .query((row, _) ->
                        new Picked(
                                Set.of((Integer[]) row.getArray("picks").getArray()),
                                row.getString("line")))
                .list();
    }

    /** Empties the lines to parts that ended before this day. */
    void forget(LocalDate day) {
        sql.sql(
                        """
                        update programme.survey_answer one set line = '' from programme.part
                        where part.programme = one.programme and part.id = one.part
                          and part.last_day < ? and line <> ''
                        """)
                .param(day)
                .update();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new PartId(row.getObject("part", UUID.class)),
                new Survey(
                        row.getString("question"),
                        List.of((String[]) row.getArray("needs").getArray()),
                        row.getObject("last_day", LocalDate.class)));
    }
}
