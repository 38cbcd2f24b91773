package tillit.programme.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.programme.ProgrammeId;
import tillit.programme.course.When;
import tillit.programme.plan.PartId;

/** Who invited whom to which meeting, and what they said. */
@Repository
class VisitBook {

    private final JdbcClient sql;

    VisitBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Changes nothing when there is one with this id. */
    void add(Visit it) {
        sql.sql(
                        """
                        insert into programme.visit (id, programme, part, host, starts_at, ends_at, place, meeting, question)
                        values (:id, :programme, :part, :host, :from, :to, :place, :meeting, :question)
                        on conflict (id) do nothing
                        """)
                .param("id", it.id().value())
                .param("programme", it.programme().value())
                .param("part", it.part().value())
                .param("host", it.host().value())
                .param("from", Timestamp.from(it.meeting().when().from()))
                .param("to", Timestamp.from(it.meeting().when().to()))
                .param("place", it.meeting().place())
                .param("meeting", it.meeting().kind())
                .param("question", it.meeting().question())
                .update();
    }

    void put(Visit it) {
        sql.sql(
                        """
                        update programme.visit set starts_at = :from, ends_at = :to, place = :place, meeting = :meeting,
                            question = :question, sequence = :sequence, called_off = :off, circle = :circle
                        where id = :id
                        """)
                .param("id", it.id().value())
                .param("from", Timestamp.from(it.meeting().when().from()))
                .param("to", Timestamp.from(it.meeting().when().to()))
                .param("place", it.meeting().place())
                .param("meeting", it.meeting().kind())
                .param("question", it.meeting().question())
                .param("sequence", it.sequence())
                .param("off", it.calledOff())
                .param("circle", it.circle().map(CircleId::value).orElse(null))
                .update();
    }

    /** Until the transaction ends nobody is asked, nobody answers, and it is not changed. */
    Optional<Visit> hold(VisitId id) {
        sql.sql("select id from programme.visit where id = ? for no key update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<Visit> find(VisitId id) {
        return visits("where id = ?", id.value()).stream().findFirst();
    }

    List<Visit> of(ProgrammeId programme, PartId part) {
        return visits("where programme = ? and part = ?", programme.value(), part.value());
    }

    /** Those that somebody hosts or is invited to. */
    List<Visit> of(PersonId person) {
        return visits(
                "where host = ? or id in (select visit from programme.visit_guest where person = ?)",
                person.value(),
                person.value());
    }

    /** Those over at that moment of which something is kept. */
    List<Visit> over(Instant moment) {
        return visits(
                "where ends_at < ? and (circle is not null or place || meeting || question <> '')",
                Timestamp.from(moment));
    }

    /** Who was asked before is not asked again. Says whether it is new. */
    boolean ask(VisitId visit, PersonId person, Instant now) {
        return sql.sql(
                                """
                                insert into programme.visit_guest (visit, person, reply, asked_at)
                                values (?, ?, 'asked', ?)
                                on conflict (visit, person) do nothing
                                """)
                        .params(visit.value(), person.value(), Timestamp.from(now))
                        .update()
                > 0;
    }

    void accept(VisitId visit, PersonId person) {
        sql.sql(
                        """
                        update programme.visit_guest set reply = 'yes', number = default
                        where visit = ? and person = ?
                        """)
                .params(visit.value(), person.value())
                .update();
    }

    void decline(VisitId visit, PersonId person) {
        sql.sql("update programme.visit_guest set reply = 'no' where visit = ? and person = ?")
                .params(visit.value(), person.value())
                .update();
    }

    /** How often each has been invited; who never was is not among them. */
    Map<PersonId, Integer> times(ProgrammeId programme, PartId part) {
        record Line(PersonId person, int times) {}
        return sql
                .sql(
                        """
                        select person, count(*) as times from programme.visit_guest
                        join programme.visit on id = visit where programme = ? and part = ? group by person
                        """)
                .params(programme.value(), part.value())
                .query((row, _) -> new Line(person(row), row.getInt("times")))
                .list()
                .stream()
                .collect(toMap(Line::person, Line::times));
    }

    /** Everybody who comes to an occasion while this is, or hosts another such meeting, or visits one. */
    Set<PersonId> elsewhere(When when) {
        return sql.sql(
                        """
                        select person from programme.enrolment join programme.occasion one on one.id = occasion
                        where one.starts_at < :to and one.ends_at > :from and not called_off
                        union select host from programme.visit
                        where starts_at < :to and ends_at > :from and not called_off
                        union select person from programme.visit_guest join programme.visit on id = visit
                        where starts_at < :to and ends_at > :from and not called_off and reply = 'yes'
                        """)
                .param("from", Timestamp.from(when.from()))
                .param("to", Timestamp.from(when.to()))
                .query((row, _) -> person(row))
                .set();
    }

    private List<Visit> visits(String which, Object... values) {
        record Line(UUID visit, Guest guest) {}
        var guests =
                sql
                        .sql(
                                "select * from programme.visit_guest where visit in (select id from programme.visit %s) order by asked_at, person"
                                        .formatted(which))
                        .params(values)
                        .query((row, _) -> new Line(row.getObject("visit", UUID.class), guest(row)))
                        .list()
                        .stream()
                        .collect(groupingBy(Line::visit, mapping(Line::guest, toList())));
        return sql.sql("select * from programme.visit %s order by starts_at, id".formatted(which))
                .params(values)
                .query((row, _) -> visit(row, guests))
                .list();
    }

    private static Visit visit(ResultSet row, Map<UUID, List<Guest>> guests) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Visit(
                new VisitId(id),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new PartId(row.getObject("part", UUID.class)),
                new PersonId(row.getObject("host", UUID.class)),
                new Meeting(
                        new When(
                                row.getTimestamp("starts_at").toInstant(),
                                row.getTimestamp("ends_at").toInstant()),
                        row.getString("place"),
                        row.getString("meeting"),
                        row.getString("question")),
                row.getInt("sequence"),
                row.getBoolean("called_off"),
                Optional.ofNullable(row.getObject("circle", UUID.class)).map(CircleId::new),
                guests.getOrDefault(id, List.of()));
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                person(row),
                Reply.valueOf(row.getString("reply").toUpperCase(Locale.ROOT)),
                row.getTimestamp("asked_at").toInstant(),
                row.getLong("number"));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person", UUID.class));
    }
}
