package tillit.programme.forming;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.composition.CompositionId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** Who wants to be in a circle of a part, and what was composed of them. */
@Repository
class FormingBook {

    private final JdbcClient sql;

    FormingBook(JdbcClient sql) {
        this.sql = sql;
    }

    Set<PersonId> wishing(ProgrammeId programme, PartId part) {
        return sql.sql("select person from programme.circle_wish where programme = ? and part = ?")
                .params(programme.value(), part.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }

    void add(ProgrammeId programme, PartId part, PersonId person) {
        sql.sql(
                        "insert into programme.circle_wish (programme, part, person) values (?, ?, ?)"
                                + " on conflict do nothing")
                .params(programme.value(), part.value(), person.value())
                .update();
    }

    void remove(ProgrammeId programme, PartId part, PersonId person) {
        sql.sql("delete from programme.circle_wish where programme = ? and part = ? and person = ?")
                .params(programme.value(), part.value(), person.value())
                .update();
    }

    /** Of the part that this was composed of. */
    void forget(CompositionId composition, Set<PersonId> people) {
        sql.sql(
                        """
                        delete from programme.circle_wish wish using programme.part_composition it
                        where it.programme = wish.programme and it.part = wish.part
                            and it.composition = :composition and wish.person = any (:people::uuid[])
                        """)
                .param("composition", composition.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** The oldest first. */
    List<CompositionId> compositions(ProgrammeId programme, PartId part) {
        return sql.sql(
                        "select composition from programme.part_composition"
                                + " where programme = ? and part = ? order by at, composition")
                .params(programme.value(), part.value())
                .query((row, _) -> new CompositionId(row.getObject("composition", UUID.class)))
                .list();
    }

    void put(ProgrammeId programme, PartId part, CompositionId composition) {
        sql.sql(
                        "insert into programme.part_composition (programme, part, composition) values (?, ?, ?)"
                                + " on conflict do nothing")
                .params(programme.value(), part.value(), composition.value())
                .update();
    }
}
