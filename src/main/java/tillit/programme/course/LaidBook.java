package tillit.programme.course;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;

/** Occasions that are laid out for people, many at once. */
@Repository
class LaidBook {

    private final JdbcClient sql;

    LaidBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody comes to any occasion of the part, or leaves one. */
    void hold(Occasion it) {
        sql.sql(
                        """
                        select 1 from programme.part where programme = ? and id = ? for no key update
                        """)
                .params(it.programme().value(), it.part().value())
                .query(Integer.class)
                .single();
    }

    void put(Occasion it) {
        sql.sql(
                        """
                        insert into programme.occasion (id, key, programme, part, starts_at, ends_at, place, places, leave_until)
                        values (:id, :id, :programme, :part, :from, :to, :place, :places, :leave)
                        on conflict (key) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                            place = excluded.place, places = excluded.places,
                            leave_until = case when occasion.starts_at = excluded.starts_at
                                then occasion.leave_until else excluded.leave_until end,
                            sequence = occasion.sequence + case
                                when (occasion.starts_at, occasion.ends_at, occasion.place)
                                    = (excluded.starts_at, excluded.ends_at, excluded.place) then 0 else 1 end
                        """)
                .param("id", it.id().value())
                .param("programme", it.programme().value())
                .param("part", it.part().value())
                .param("from", Timestamp.from(it.when().from()))
                .param("to", Timestamp.from(it.when().to()))
                .param("place", it.place())
                .param("places", it.places())
                .param("leave", it.leaveUntil())
                .update();
    }

    /** Who has been there stays on the roll; the others are returned. */
    Set<PersonId> remove(OccasionId occasion, Collection<PersonId> people) {
        return Set.copyOf(
                sql.sql(
                                """
                                delete from programme.enrolment one
                                where occasion = :occasion and person = any (:people::uuid[]) and not exists (
                                    select 1 from programme.attendance other
                                    where other.occasion = one.occasion and other.person = one.person)
                                returning person
                                """)
                        .param("occasion", occasion.value())
                        .param("people", ids(people))
                        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                        .list());
    }

    /** Those who come to no occasion of the part get a place; they are returned. */
    Set<PersonId> come(Occasion it, Collection<PersonId> people) {
        return new HashSet<>(
                sql.sql(
                                """
                                insert into programme.enrolment (occasion, person)
                                select :occasion, who from unnest(:people::uuid[]) as given (who)
                                where not exists (
                                    select 1 from programme.enrolment other
                                    join programme.occasion on occasion.id = other.occasion
                                    where other.person = who and occasion.programme = :programme
                                        and occasion.part = :part and not occasion.called_off)
                                on conflict (occasion, person) do nothing
                                returning person
                                """)
                        .param("occasion", it.id().value())
                        .param("people", ids(people))
                        .param("programme", it.programme().value())
                        .param("part", it.part().value())
                        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                        .list());
    }

    /** One where somebody was, or to which somebody else still comes, remains. */
    void removeEmpty(OccasionId it) {
        sql.sql(
                        """
                        delete from programme.occasion where id = :id
                        and not exists (select 1 from programme.attendance where occasion = :id)
                        and not exists (select 1 from programme.enrolment where occasion = :id)
                        """)
                .param("id", it.value())
                .update();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
