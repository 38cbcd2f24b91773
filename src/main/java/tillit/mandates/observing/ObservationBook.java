package tillit.mandates.observing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.law.Handling;
import tillit.mandates.observing.Observation.Meeting;
import tillit.mandates.observing.Observation.Reply;

/** Who looks at what. */
@Repository
class ObservationBook {

    private final JdbcClient sql;

    ObservationBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Changes nothing when there is one with this id; says whether it is new. */
    boolean add(Observation it, Handling handling, LocalDate gone) {
        return sql.sql(
                                """
                                insert into mandates.observation (id, host, guest, subject, question, starts_at, ends_at, place,
                                    handling, erased_on)
                                values (:id, :host, :guest, :subject, :question, :from, :to, :place, :handling, :gone)
                                on conflict (id) do nothing
                                """)
                        .param("id", it.id())
                        .param("host", it.host().value())
                        .param("guest", it.guest().value())
                        .param("subject", it.meeting().subject().name())
                        .param("question", it.meeting().question())
                        .param("from", Timestamp.from(it.meeting().from()))
                        .param("to", Timestamp.from(it.meeting().to()))
                        .param("place", it.meeting().place())
                        .param("handling", handling.code())
                        .param("gone", gone)
                        .update()
                > 0;
    }

    void change(UUID id, Meeting meeting, LocalDate gone) {
        sql.sql(
                        """
                        update mandates.observation set subject = :subject, question = :question, starts_at = :from,
                            ends_at = :to, place = :place, erased_on = :gone where id = :id
                        """)
                .param("subject", meeting.subject().name())
                .param("question", meeting.question())
                .param("from", Timestamp.from(meeting.from()))
                .param("to", Timestamp.from(meeting.to()))
                .param("place", meeting.place())
                .param("gone", gone)
                .param("id", id)
                .update();
    }

    void put(UUID id, Reply reply, boolean calledOff, Optional<CircleId> circle) {
        sql.sql(
                        """
                        update mandates.observation set reply = :reply, called_off = :off, circle = :circle
                        where id = :id
                        """)
                .param("reply", reply.name())
                .param("off", calledOff)
                .param("circle", circle.map(CircleId::value).orElse(null))
                .param("id", id)
                .update();
    }

    /** Until the transaction ends nobody answers it, and it is not changed. */
    Optional<Observation> hold(UUID id) {
        return those("where id = ? for no key update", id).stream().findFirst();
    }

    Optional<Observation> find(UUID id) {
        return those("where id = ?", id).stream().findFirst();
    }

    /** The earliest first. */
    List<Observation> of(PersonId person) {
        return those(
                "where host = ? or guest = ? order by starts_at, id",
                person.value(),
                person.value());
    }

    List<Observation> gone(LocalDate day) {
        return those("where erased_on <= ? for no key update", day);
    }

    void remove(UUID id) {
        sql.sql("delete from mandates.observation where id = ?").param(id).update();
    }

    private List<Observation> those(String which, Object... values) {
        return sql.sql("select * from mandates.observation " + which)
                .params(values)
                .query(ObservationBook::row)
                .list();
    }

    private static Observation row(ResultSet row, int number) throws SQLException {
        return new Observation(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("host", UUID.class)),
                new PersonId(row.getObject("guest", UUID.class)),
                new Meeting(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getString("place"),
                        Subject.valueOf(row.getString("subject")),
                        row.getString("question")),
                Reply.valueOf(row.getString("reply")),
                row.getBoolean("called_off"),
                Optional.ofNullable(row.getObject("circle", UUID.class)).map(CircleId::new));
    }
}
