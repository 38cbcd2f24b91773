package tillit.programme.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
import tillit.programme.catalogue.OfferId;
import tillit.programme.plan.PartId;

/** Occasions, and who said that they come. */
@Repository
class OccasionBook {

    private final JdbcClient sql;

    OccasionBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Changes nothing when something was added with this key before. */
    void add(UUID key, Occasion it) {
        sql.sql(
                        """
                        insert into programme.occasion (id, key, programme, part, offer, starts_at, ends_at, place, places, leave_until)
                        values (:id, :key, :programme, :part, :offer, :from, :to, :place, :places, :leave)
                        on conflict (key) do nothing
                        """)
                .param("id", it.id().value())
                .param("key", key)
                .param("programme", it.programme().value())
                .param("part", it.part().value())
                .param("offer", it.offer().map(OfferId::value).orElse(null))
                .param("from", Timestamp.from(it.when().from()))
                .param("to", Timestamp.from(it.when().to()))
                .param("place", it.place())
                .param("places", it.places())
                .param("leave", it.leaveUntil())
                .update();
    }

    void change(Occasion it) {
        sql.sql(
                        """
                        update programme.occasion set starts_at = :from, ends_at = :to, place = :place, places = :places,
                            leave_until = :leave, sequence = :sequence, called_off = :off
                        where id = :id
                        """)
                .param("id", it.id().value())
                .param("from", Timestamp.from(it.when().from()))
                .param("to", Timestamp.from(it.when().to()))
                .param("place", it.place())
                .param("places", it.places())
                .param("leave", it.leaveUntil())
                .param("sequence", it.sequence())
                .param("off", it.calledOff())
                .update();
    }

    Optional<Occasion> find(OccasionId id) {
        return sql.sql("select * from programme.occasion where id = ?")
                .param(id.value())
                .query(OccasionBook::occasion)
                .optional();
    }

    /**
     * As above, and until the transaction ends nobody comes to any occasion of its part, or leaves one: else somebody
     * with two tabs would come to two.
     */
    Optional<Occasion> hold(OccasionId id) {
        return sql.sql(
                        """
                        select one.* from programme.occasion one
                        join programme.part on part.programme = one.programme and part.id = one.part
                        where one.id = ? for no key update of part
                        """)
                .param(id.value())
                .query(OccasionBook::occasion)
                .optional();
    }

    /** Of one programme, the earliest first. */
    List<Occasion> of(ProgrammeId programme) {
        return sql.sql(
                        "select * from programme.occasion where programme = ? order by starts_at, id")
                .param(programme.value())
                .query(OccasionBook::occasion)
                .list();
    }

    /** Those that will take place and to which somebody has said that they come. */
    List<Occasion> with(PersonId person) {
        return sql.sql(
                        """
                        select one.* from programme.occasion one join programme.enrolment on occasion = one.id
                        where person = ? and not called_off order by starts_at, one.id
                        """)
                .param(person.value())
                .query(OccasionBook::occasion)
                .list();
    }

    /** Of all occasions of a programme, in three questions to the database however many there are. */
    List<Roll> rolls(ProgrammeId programme) {
        var enrolled = people(programme, "enrolment", "number");
        var attended = people(programme, "attendance", "said_at");
        return of(programme).stream()
                .map(one ->
                        new Roll(
                                one,
                                enrolled.getOrDefault(one.id(), List.of()),
                                Set.copyOf(attended.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    private Map<OccasionId, List<PersonId>> people(
            ProgrammeId programme, String table, String order) {
        record Line(OccasionId occasion, PersonId person) {}
        return sql
                .sql(
                        "select occasion, person from programme.%s join programme.occasion on id = occasion where programme = ? order by %s"
                                .formatted(table, order))
                .param(programme.value())
                .query((row, _) ->
                        new Line(
                                new OccasionId(row.getObject("occasion", UUID.class)),
                                new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Line::occasion, mapping(Line::person, toList())));
    }

    Roll roll(Occasion occasion) {
        return new Roll(
                occasion,
                sql.sql("select person from programme.enrolment where occasion = ? order by number")
                        .param(occasion.id().value())
                        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                        .list(),
                attended(occasion.id()));
    }

    /** Of each who said that they come, which of all times that was. */
    Map<PersonId, Long> numbers(OccasionId occasion) {
        return sql
                .sql("select person, number from programme.enrolment where occasion = ?")
                .param(occasion.value())
                .query((row, _) ->
                        Map.entry(
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getLong("number")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who is on the roll already keeps their turn. */
    void put(OccasionId occasion, PersonId person) {
        sql.sql(
                        """
                        insert into programme.enrolment (occasion, person) values (?, ?)
                        on conflict (occasion, person) do nothing
                        """)
                .params(occasion.value(), person.value())
                .update();
    }

    void remove(OccasionId occasion, PersonId person) {
        sql.sql("delete from programme.enrolment where occasion = ? and person = ?")
                .params(occasion.value(), person.value())
                .update();
    }

    /** Who has said so before is there but once. */
    void attend(OccasionId occasion, PersonId person) {
        sql.sql(
                        """
                        insert into programme.attendance (occasion, person) values (?, ?)
                        on conflict (occasion, person) do nothing
                        """)
                .params(occasion.value(), person.value())
                .update();
    }

    /** Everybody who said that they were there. */
    Set<PersonId> attended(OccasionId occasion) {
        return sql.sql("select person from programme.attendance where occasion = ?")
                .param(occasion.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }

    static When when(ResultSet row) throws SQLException {
        return new When(
                row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant());
    }

    static Occasion occasion(ResultSet row, int number) throws SQLException {
        return new Occasion(
                new OccasionId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new PartId(row.getObject("part", UUID.class)),
                Optional.ofNullable(row.getObject("offer", UUID.class)).map(OfferId::new),
                when(row),
                row.getString("place"),
                row.getInt("places"),
                row.getObject("leave_until", LocalDate.class),
                row.getInt("sequence"),
                row.getBoolean("called_off"));
    }
}
