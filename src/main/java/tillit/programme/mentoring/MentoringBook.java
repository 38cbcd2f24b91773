package tillit.programme.mentoring;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.conversation.CircleId;
import tillit.conversation.EndedCircles;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** What people wish, and who is proposed to whom. */
@Repository
class MentoringBook {

    private final JdbcClient sql;
    private final EndedCircles ended;

    MentoringBook(JdbcClient sql, EndedCircles ended) {
        this.sql = sql;
        this.ended = ended;
    }

    /** Until the transaction ends nobody else wishes, proposes or answers: else somebody would be in two. */
    void hold(ProgrammeId programme, PartId part) {
        sql.sql("select id from programme.part where programme = ? and id = ? for no key update")
                .params(programme.value(), part.value())
                .query(UUID.class)
                .optional();
    }

    /** In the place of what they wished on that side before. */
    void put(ProgrammeId programme, PartId part, Wish it) {
        sql.sql(
                        """
                        insert into programme.mentoring_wish (programme, part, person, side, words, subjects, places)
                        values (:programme, :part, :person, :side, :words, :subjects, :places)
                        on conflict (programme, part, person, side) do update
                        set words = excluded.words, subjects = excluded.subjects, places = excluded.places
                        """)
                .param("programme", programme.value())
                .param("part", part.value())
                .param("person", it.person().value())
                .param("side", it.side().word())
                .param("words", it.words())
                .param("subjects", it.subjects().stream().map(Enum::name).toArray(String[]::new))
                .param("places", it.places())
                .update();
    }

    void remove(ProgrammeId programme, PartId part, PersonId person, Side side) {
        sql.sql(
                        """
                        delete from programme.mentoring_wish
                        where programme = ? and part = ? and person = ? and side = ?
                        """)
                .params(programme.value(), part.value(), person.value(), side.word())
                .update();
    }

    List<Wish> wishes(ProgrammeId programme, PartId part) {
        return sql.sql(
                        """
                        select * from programme.mentoring_wish where programme = ? and part = ? order by person, side
                        """)
                .params(programme.value(), part.value())
                .query(MentoringBook::wish)
                .list();
    }

    List<Mentorship> all(ProgrammeId programme, PartId part) {
        return sql.sql(
                        """
                        select * from programme.mentorship where programme = ? and part = ? order by proposed_at, id
                        """)
                .params(programme.value(), part.value())
                .query((row, _) -> mentorship(row))
                .list();
    }

    /** Those who were proposed before, and did not answer in time, are proposed anew. */
    void propose(ProgrammeId programme, PartId part, Mentorship it) {
        sql.sql(
                        """
                        insert into programme.mentorship (id, programme, part, mentor, mentee, proposed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (programme, part, mentor, mentee) do update
                        set proposed_at = excluded.proposed_at, mentor_yes = null, mentee_yes = null
                        """)
                .params(
                        it.id().value(),
                        programme.value(),
                        part.value(),
                        it.mentor().value(),
                        it.mentee().value(),
                        Timestamp.from(it.proposedAt()))
                .update();
    }

    void answer(Mentorship it) {
        sql.sql(
                        """
                        update programme.mentorship set mentor_yes = :mentor, mentee_yes = :mentee where id = :id
                        """)
                .param("mentor", it.mentorYes().orElse(null))
                .param("mentee", it.menteeYes().orElse(null))
                .param("id", it.id().value())
                .update();
    }

    void begin(Mentorship it, CircleId circle) {
        sql.sql("update programme.mentorship set circle = ? where id = ?")
                .params(circle.value(), it.id().value())
                .update();
    }

    private Mentorship mentorship(ResultSet row) throws SQLException {
        var circle = Optional.ofNullable(row.getObject("circle", UUID.class)).map(CircleId::new);
        return new Mentorship(
                new MentorshipId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("mentor", UUID.class)),
                new PersonId(row.getObject("mentee", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                yes(row, "mentor_yes"),
                yes(row, "mentee_yes"),
                circle,
                circle.flatMap(ended::find).isPresent());
    }

    private static Optional<Boolean> yes(ResultSet row, String column) throws SQLException {
        @Nullable Boolean said = row.getObject(column, Boolean.class);
        return Optional.ofNullable(said);
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        var subjects = (String[]) row.getArray("subjects").getArray();
        return new Wish(
                new PersonId(row.getObject("person", UUID.class)),
                Side.of(row.getString("side")),
                row.getString("words"),
                Arrays.stream(subjects).map(Subject::valueOf).collect(toUnmodifiableSet()),
                row.getInt("places"));
    }
}
