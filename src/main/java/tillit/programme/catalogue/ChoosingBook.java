package tillit.programme.catalogue;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/** How parts are chosen from, where their strategist has said so, and who is interested. */
@Repository
class ChoosingBook {

    private final JdbcClient sql;

    ChoosingBook(JdbcClient sql) {
        this.sql = sql;
    }

    Map<PartId, Choosing> of(Collection<ProgrammeId> programmes) {
        return sql
                .sql("select * from programme.choosing where programme = any (?)")
                .param(programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(part(row), choosing(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void put(ProgrammeId programme, PartId part, Choosing it) {
        sql.sql(
                        """
                        insert into programme.choosing (programme, part, most, opens_on, wave)
                        values (:programme, :part, :most, :opens, :wave)
                        on conflict (programme, part) do update set
                            most = excluded.most, opens_on = excluded.opens_on, wave = excluded.wave
                        """)
                .param("programme", programme.value())
                .param("part", part.value())
                .param("most", it.most().orElse(null))
                .param("opens", it.opens().orElse(null))
                .param("wave", it.wave())
                .update();
    }

    /** The parts in which somebody is interested. */
    Set<PartId> interests(PersonId person) {
        return sql.sql("select part from programme.interest where person = ?")
                .param(person.value())
                .query((row, _) -> part(row))
                .set();
    }

    int interested(ProgrammeId programme, PartId part) {
        return sql.sql("select count(*) from programme.interest where programme = ? and part = ?")
                .params(programme.value(), part.value())
                .query(Integer.class)
                .single();
    }

    /** Who has said so before is interested but once. */
    void add(ProgrammeId programme, PartId part, PersonId person) {
        sql.sql(
                        """
                        insert into programme.interest (programme, part, person) values (?, ?, ?)
                        on conflict (programme, part, person) do nothing
                        """)
                .params(programme.value(), part.value(), person.value())
                .update();
    }

    void remove(ProgrammeId programme, PartId part, PersonId person) {
        sql.sql("delete from programme.interest where programme = ? and part = ? and person = ?")
                .params(programme.value(), part.value(), person.value())
                .update();
    }

    /** Of parts that everybody may choose from since this day, or longer. */
    void forget(LocalDate day) {
        sql.sql(
                        """
                        delete from programme.interest i using programme.choosing c
                        where c.programme = i.programme and c.part = i.part
                            and (c.opens_on is null or c.opens_on + c.wave <= ?)
                        """)
                .param(day)
                .update();
    }

    private static PartId part(ResultSet row) throws SQLException {
        return new PartId(row.getObject("part", UUID.class));
    }

    private static Choosing choosing(ResultSet row) throws SQLException {
        return new Choosing(
                Optional.ofNullable(row.getObject("most", Integer.class)),
                Optional.ofNullable(row.getObject("opens_on", LocalDate.class)),
                row.getInt("wave"));
    }
}
