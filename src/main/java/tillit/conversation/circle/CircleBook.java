package tillit.conversation.circle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.conversation.RoomId;

/** Circles, who is in them, and when they meet, as it changes; {@link WholeCircles} reads it. */
@Repository
class CircleBook {

    private final JdbcClient sql;

    CircleBook(JdbcClient sql) {
        this.sql = sql;
    }

    List<CircleId> of(PersonId person) {
        return ids(
                "select m.circle from conversation.circle_member m join conversation.circle c on c.id = m.circle"
                        + " where m.person = ? and c.ended_at is null order by c.name",
                person.value());
    }

    List<CircleId> endedSince(Instant moment, PersonId person) {
        return ids(
                "select m.circle from conversation.circle_member m join conversation.circle c on c.id = m.circle"
                        + " where m.person = ? and c.ended_at >= ? order by c.name",
                person.value(),
                Timestamp.from(moment));
    }

    /** Circles in which the person comes instead of somebody, to a meeting that is not held yet. */
    List<CircleId> visitedBy(PersonId person) {
        return ids(
                "select distinct m.circle from conversation.substitute s join conversation.meeting m on m.id = s.meeting"
                        + " where s.person = ? and m.erased_at is null",
                person.value());
    }

    /** Every circle, those that have ended last. */
    List<Circles.Known> all() {
        return sql.sql(
                        "select id, name, key_check from conversation.circle order by ended_at is not null, name")
                .query((row, _) ->
                        new Circles.Known(
                                new CircleId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("key_check"))))
                .list();
    }

    Optional<CircleId> circleOf(RoomId meeting) {
        return ids("select circle from conversation.meeting where id = ?", meeting.value()).stream()
                .findFirst();
    }

    boolean has(CircleId circle, PersonId person, boolean onlyLeaders) {
        return sql.sql(
                                "select count(*) from conversation.circle_member where circle = ? and person = ? and (leads or not ?)")
                        .params(circle.value(), person.value(), onlyLeaders)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(CircleId id, CirclePlan plan) {
        sql.sql("insert into conversation.circle (id, name) values (?, ?)")
                .params(id.value(), plan.name())
                .update();
        plan.leaders().forEach(person -> addMember(id, person, true));
        plan.members().forEach(person -> addMember(id, person, false));
        for (int i = 0; i < plan.meetings().size(); i++)
            addMeeting(id, i + 1, plan.meetings().get(i));
    }

    void addMember(CircleId circle, PersonId person, boolean leads) {
        sql.sql(
                        "insert into conversation.circle_member (circle, person, leads) values (?, ?, ?) on conflict do nothing")
                .params(circle.value(), person.value(), leads)
                .update();
    }

    /** Changes of a circle come one after the other: the next waits until this transaction is over. */
    void hold(CircleId circle) {
        sql.sql("select id from conversation.circle where id = ? for no key update")
                .param(circle.value())
                .query(UUID.class)
                .optional();
    }

    void makeLeader(CircleId circle, PersonId person) {
        sql.sql(
                        "update conversation.circle_member set leads = true where circle = ? and person = ?")
                .params(circle.value(), person.value())
                .update();
    }

    /** Nobody comes instead of them any more, nor they instead of somebody. */
    void removeMember(CircleId circle, PersonId person) {
        sql.sql(
                        "delete from conversation.substitute s using conversation.meeting m where m.id = s.meeting"
                                + " and m.circle = ? and m.erased_at is null and ? in (s.stands_in_for, s.person)")
                .params(circle.value(), person.value())
                .update();
        sql.sql("delete from conversation.circle_member where circle = ? and person = ?")
                .params(circle.value(), person.value())
                .update();
    }

    /** False when the circle has a key already: it is made once. */
    boolean setKeyCheck(CircleId circle, String check) {
        return sql.sql(
                                "update conversation.circle set key_check = ? where id = ? and (key_check is null or key_check = ?)")
                        .params(check, circle.value(), check)
                        .update()
                == 1;
    }

    void forgetKeyCheck(CircleId circle) {
        sql.sql("update conversation.circle set key_check = null where id = ?")
                .param(circle.value())
                .update();
    }

    void moveMeeting(RoomId meeting, Instant startsAt, String place) {
        sql.sql("update conversation.meeting set starts_at = ?, place = ? where id = ?")
                .params(Timestamp.from(startsAt), place, meeting.value())
                .update();
    }

    /** False when somebody has opened it before. */
    boolean opened(RoomId meeting) {
        return sql.sql(
                                "update conversation.meeting set opened_at = now() where id = ? and opened_at is null")
                        .param(meeting.value())
                        .update()
                == 1;
    }

    /** Nobody's calendar is told of it any more. */
    void held(RoomId meeting) {
        sql.sql(
                        "update conversation.meeting set opened_at = coalesce(opened_at, now()), erased_at = now() where id = ?")
                .param(meeting.value())
                .update();
        sql.sql("delete from conversation.calendar_entry where meeting = ?")
                .param(meeting.value())
                .update();
    }

    /** Nobody comes instead of two. */
    void substitute(RoomId meeting, PersonId standsInFor, PersonId person) {
        sql.sql("delete from conversation.substitute where meeting = ? and person = ?")
                .params(meeting.value(), person.value())
                .update();
        sql.sql(
                        "insert into conversation.substitute (meeting, stands_in_for, person) values (?, ?, ?)"
                                + " on conflict (meeting, stands_in_for) do update set person = excluded.person")
                .params(meeting.value(), standsInFor.value(), person.value())
                .update();
    }

    void withdrawSubstitute(RoomId meeting, PersonId standsInFor) {
        sql.sql("delete from conversation.substitute where meeting = ? and stands_in_for = ?")
                .params(meeting.value(), standsInFor.value())
                .update();
    }

    /** Calendars have been told. */
    void end(CircleId circle) {
        sql.sql(
                        "delete from conversation.calendar_entry e using conversation.meeting m where m.id = e.meeting and m.circle = ?")
                .param(circle.value())
                .update();
        sql.sql(
                        "update conversation.circle set ended_at = coalesce(ended_at, now()), key_check = null where id = ?")
                .param(circle.value())
                .update();
    }

    private void addMeeting(CircleId circle, int number, CirclePlan.Planned planned) {
        sql.sql(
                        "insert into conversation.meeting (id, circle, number, method, starts_at, place) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        circle.value(),
                        number,
                        planned.method(),
                        Timestamp.from(planned.startsAt()),
                        planned.place())
                .update();
    }

    private List<CircleId> ids(String query, Object... values) {
        return sql.sql(query)
                .params(values)
                .query((row, _) -> new CircleId(row.getObject(1, UUID.class)))
                .list();
    }
}
