package tillit.programme.course;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;

/** Occasions as one person sees them: one question to the database however many there are. */
@Repository
class TurnBook {

    private final JdbcClient sql;

    TurnBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of these programmes, the earliest first; of those called off only where they had wanted to come. */
    List<OwnTurn> of(Collection<ProgrammeId> programmes, PersonId person) {
        return sql.sql(
                        """
                        select one.*,
                            (select count(*) from programme.enrolment e where e.occasion = one.id) taken,
                            (select count(*) from programme.enrolment e
                                where e.occasion = one.id and e.number <= mine.number) mine,
                            exists (select from programme.attendance a
                                where a.occasion = one.id and a.person = :person) attended
                        from programme.occasion one
                        left join programme.enrolment mine on mine.occasion = one.id and mine.person = :person
                        where one.programme = any (:programmes) and (not called_off or mine.person is not null)
                        order by starts_at, one.id
                        """)
                .param("person", person.value())
                .param(
                        "programmes",
                        programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new OwnTurn(
                                OccasionBook.occasion(row, number),
                                row.getInt("taken"),
                                row.getInt("mine"),
                                row.getBoolean("attended")))
                .list();
    }

    /** To which somebody has said yes, whether they have a place or wait for one. */
    List<Promised> promised(PersonId person) {
        return sql.sql(
                        """
                        select starts_at, ends_at, coalesce(offer.name, part.name) as name
                        from programme.enrolment join programme.occasion one on one.id = occasion
                        join programme.part on part.programme = one.programme and part.id = one.part
                        left join programme.offer on offer.id = one.offer
                        where person = ? and not called_off order by starts_at, one.id
                        """)
                .param(person.value())
                .query((row, _) ->
                        new Promised(OccasionBook.when(row), row.getString("name"), false))
                .list();
    }
}
