package tillit.programme.trainer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.OfferId;
import tillit.programme.course.Occasion;
import tillit.programme.course.OccasionId;
import tillit.programme.course.When;
import tillit.programme.plan.Kind;
import tillit.programme.plan.PartId;

/** Who was asked to lead which occasion, and what they said. */
@Repository
class RequestBook {

    private static final String JOBS =
            """
            select one.*, part.kind, coalesce(offer.name, part.name) as name, it.strategist %s
            from programme.occasion one
            join programme.part on part.programme = one.programme and part.id = one.part
            left join programme.offer on offer.id = one.offer
            join programme.programme it on it.id = one.programme %s
            """;

    private final JdbcClient sql;

    RequestBook(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Job> job(OccasionId id) {
        return sql.sql(JOBS.formatted("", "where one.id = ?"))
                .param(id.value())
                .query(RequestBook::job)
                .optional();
    }

    /** As above, and until the transaction ends nobody is asked for it, and nobody answers. */
    Optional<Job> hold(OccasionId id) {
        return sql.sql(JOBS.formatted("", "where one.id = ? for no key update of one"))
                .param(id.value())
                .query(RequestBook::job)
                .optional();
    }

    /** Everybody's, the earliest occasion first. */
    List<Request> all() {
        return sql.sql(requests("")).query(RequestBook::request).list();
    }

    List<Request> of(PersonId person) {
        return sql.sql(requests("where request.person = ?"))
                .param(person.value())
                .query(RequestBook::request)
                .list();
    }

    List<Request> of(OccasionId occasion) {
        return sql.sql(requests("where request.occasion = ?"))
                .param(occasion.value())
                .query(RequestBook::request)
                .list();
    }

    List<Request> of(ProgrammeId programme) {
        return sql.sql(requests("where one.programme = ?"))
                .param(programme.value())
                .query(RequestBook::request)
                .list();
    }

    private static String requests(String which) {
        return JOBS.formatted(
                        ", request.person, request.reply",
                        "join programme.trainer_request request on request.occasion = one.id "
                                + which)
                + " order by one.starts_at, one.id, request.person";
    }

    /** Who was asked before is not asked again. Says whether it is new. */
    boolean ask(OccasionId occasion, PersonId person) {
        return sql.sql(
                                """
                                insert into programme.trainer_request (occasion, person, reply) values (?, ?, 'asked')
                                on conflict (occasion, person) do nothing
                                """)
                        .params(occasion.value(), person.value())
                        .update()
                > 0;
    }

    void reply(Request request, Reply reply) {
        sql.sql("update programme.trainer_request set reply = ? where occasion = ? and person = ?")
                .params(
                        TrainerBook.word(reply),
                        request.job().occasion().id().value(),
                        request.person().value())
                .update();
    }

    void remove(OccasionId occasion, PersonId person) {
        sql.sql("delete from programme.trainer_request where occasion = ? and person = ?")
                .params(occasion.value(), person.value())
                .update();
    }

    Optional<Need> need(OccasionId occasion) {
        return sql.sql("select * from programme.trainers_needed where occasion = ?")
                .param(occasion.value())
                .query((row, _) -> new Need(row.getInt("trainers"), row.getString("language")))
                .optional();
    }

    void need(OccasionId occasion, Need need) {
        sql.sql(
                        """
                        insert into programme.trainers_needed (occasion, trainers, language) values (?, ?, ?)
                        on conflict (occasion) do update
                        set trainers = excluded.trainers, language = excluded.language
                        """)
                .params(occasion.value(), need.trainers(), need.language())
                .update();
    }

    /** Everybody who has said that they come to an occasion while this one is. */
    Set<PersonId> elsewhere(When when) {
        return sql.sql(
                        """
                        select person from programme.enrolment join programme.occasion one on one.id = occasion
                        where one.starts_at < ? and one.ends_at > ? and not called_off
                        """)
                .params(Timestamp.from(when.to()), Timestamp.from(when.from()))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                job(row, number),
                new PersonId(row.getObject("person", UUID.class)),
                Reply.valueOf(row.getString("reply").toUpperCase(Locale.ROOT)));
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new Occasion(
                        new OccasionId(row.getObject("id", UUID.class)),
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        new PartId(row.getObject("part", UUID.class)),
                        Optional.ofNullable(row.getObject("offer", UUID.class)).map(OfferId::new),
                        new When(
                                row.getTimestamp("starts_at").toInstant(),
                                row.getTimestamp("ends_at").toInstant()),
                        row.getString("place"),
                        row.getInt("places"),
                        row.getObject("leave_until", LocalDate.class),
                        row.getInt("sequence"),
                        row.getBoolean("called_off")),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                new PersonId(row.getObject("strategist", UUID.class)));
    }
}
