package tillit.programme.rollout.kept;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.rollout.Hours;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.Time;

/** The plans of roll-outs: the one that holds, and the one that is proposed. */
@Repository
class PlanBook {

    private final JdbcClient sql;

    PlanBook(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<KeptPlan> find(RolloutPart it, boolean accepted) {
        return sql.sql(
                        """
                        select id from programme.rollout_plan
                        where programme = ? and part = ? and (accepted_at is null) = ?
                        """)
                .params(it.programme().value(), it.part().value(), !accepted)
                .query(UUID.class)
                .optional()
                .map(id -> new KeptPlan(id, accepted, new Plan(sessions(id))));
    }

    boolean isKnown(UUID key) {
        return sql.sql("select 1 from programme.rollout_plan where key = ?")
                .param(key)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** In the place of another that was proposed. */
    void propose(RolloutPart it, UUID key, Plan plan) {
        forget(it);
        var id = UUID.randomUUID();
        sql.sql("insert into programme.rollout_plan (id, key, programme, part) values (?, ?, ?, ?)")
                .params(id, key, it.programme().value(), it.part().value())
                .update();
        plan.sessions().forEach(session -> add(id, session));
    }

    /** What is proposed and not accepted. */
    void forget(RolloutPart it) {
        sql.sql(
                        """
                        delete from programme.rollout_plan
                        where programme = ? and part = ? and accepted_at is null
                        """)
                .params(it.programme().value(), it.part().value())
                .update();
    }

    /** What is proposed holds from now on, and nothing else. */
    void accept(RolloutPart it) {
        sql.sql(
                        """
                        delete from programme.rollout_plan
                        where programme = ? and part = ? and accepted_at is not null
                        """)
                .params(it.programme().value(), it.part().value())
                .update();
        sql.sql(
                        """
                        update programme.rollout_plan set accepted_at = clock_timestamp()
                        where programme = ? and part = ?
                        """)
                .params(it.programme().value(), it.part().value())
                .update();
    }

    void lock(UUID plan, Collection<UUID> sessions, boolean locked) {
        sql.sql(
                        """
                        update programme.rollout_session set locked = :locked
                        where plan = :plan and id = any (:sessions)
                        """)
                .param("locked", locked)
                .param("plan", plan)
                .param("sessions", sessions.toArray(UUID[]::new))
                .update();
    }

    /** In the plan that holds and in the one that is proposed; if that is new to them, it stays there from now on. */
    void move(UUID session, Time to, Room room) {
        sql.sql(
                        """
                        update programme.rollout_session
                        set day = :day, begins = :from, ends = :to, room = :room, places = :places, locked = true
                        where id = :id and (day, begins, ends, room, places) <> (:day, :from, :to, :room, :places)
                        """)
                .param("day", to.day())
                .param("from", to.hours().from())
                .param("to", to.hours().to())
                .param("room", room.name())
                .param("places", room.places())
                .param("id", session)
                .update();
    }

    private void add(UUID plan, Session it) {
        sql.sql(
                        """
                        insert into programme.rollout_session
                            (plan, id, day, begins, ends, night, room, places, trainer, locked)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        plan,
                        it.id(),
                        it.time().day(),
                        it.time().hours().from(),
                        it.time().hours().to(),
                        it.time().hours().night(),
                        it.room().name(),
                        it.room().places(),
                        it.trainer(),
                        it.locked())
                .update();
        sql.sql(
                        """
                        insert into programme.rollout_place (plan, session, person)
                        select :plan, :session, unnest(:people::uuid[])
                        """)
                .param("plan", plan)
                .param("session", it.id())
                .param("people", it.people().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Without those that were called off: whoever had a place there waits for another. */
    private List<Session> sessions(UUID plan) {
        var people = people(plan);
        return sql.sql(
                        """
                        select * from programme.rollout_session session where plan = ? and not exists (
                            select from programme.occasion where occasion.id = session.id and called_off)
                        """)
                .param(plan)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Session(
                            id,
                            new Time(
                                    row.getObject("day", LocalDate.class),
                                    new Hours(
                                            row.getObject("begins", LocalTime.class),
                                            row.getObject("ends", LocalTime.class),
                                            row.getBoolean("night"))),
                            new Room(row.getString("room"), row.getInt("places")),
                            row.getString("trainer"),
                            row.getBoolean("locked"),
                            people.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<PersonId>> people(UUID plan) {
        record Line(UUID session, PersonId person) {}
        return sql
                .sql(
                        "select session, person from programme.rollout_place where plan = ? order by person")
                .param(plan)
                .query((row, _) ->
                        new Line(
                                row.getObject("session", UUID.class),
                                new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Line::session, mapping(Line::person, toList())));
    }
}
