package tillit.commons.foundation;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.conversation.GatheringId;
import tillit.organisation.UnitId;

/** What workplaces have said of principles, and the conversations in which they read them. */
@Repository
class ReadingBook {

    private final JdbcClient sql;

    ReadingBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing happens when it is there already. */
    void add(Reading it, LocalDate erasedOn) {
        sql.sql(
                        """
                        insert into commons.reading
                            (id, principle, number, unit, words, people, talked_on, handling, erased_on)
                        values (:id, :principle, :number, :unit, :words, :people::int, :day, :handling, :erased)
                        on conflict (id) do nothing
                        """)
                .param("id", it.id())
                .param("principle", it.principle().value())
                .param("number", it.number())
                .param("unit", it.unit().value())
                .param("words", it.words())
                .param("people", it.people().orElse(null))
                .param("day", it.talkedOn())
                .param("handling", Reading.HANDLING.code())
                .param("erased", erasedOn)
                .update();
    }

    void remove(UUID id, UnitId unit) {
        sql.sql("delete from commons.reading where id = ? and unit = ?")
                .params(id, unit.value())
                .update();
    }

    /** How many workplaces have talked about each; one without any is not among them. */
    Map<PrincipleId, Integer> workplaces() {
        record Count(PrincipleId id, int units) {}
        return sql
                .sql(
                        "select principle, count(distinct unit) as units from commons.reading group by principle")
                .query((row, _) ->
                        new Count(
                                new PrincipleId(row.getObject("principle", UUID.class)),
                                row.getInt("units")))
                .list()
                .stream()
                .collect(toMap(Count::id, Count::units));
    }

    /** Workplaces that have talked about it: who did so last comes first. */
    List<UnitId> units(PrincipleId id, int most, int after) {
        return sql.sql(
                        """
                        select unit from commons.reading where principle = ? group by unit
                        order by max(talked_on) desc, unit limit ? offset ?
                        """)
                .params(id.value(), most, after)
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    /** All that these have said of it, the newest first. */
    List<Reading> of(PrincipleId id, Collection<UnitId> units) {
        return list("where principle = :id and unit = any (:units::uuid[])", id.value(), units);
    }

    /** All that these have said of any, the newest first. */
    List<Reading> of(Collection<UnitId> units) {
        return list("where :id::uuid is null and unit = any (:units::uuid[])", null, units);
    }

    private List<Reading> list(
            String where, @org.jspecify.annotations.Nullable UUID id, Collection<UnitId> units) {
        return sql.sql("select * from commons.reading " + where + " order by talked_on desc, id")
                .param("id", id)
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .query(ReadingBook::row)
                .list();
    }

    private static Reading row(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getObject("id", UUID.class),
                new PrincipleId(row.getObject("principle", UUID.class)),
                row.getInt("number"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("words"),
                Optional.ofNullable(row.getObject("people", Integer.class)),
                row.getObject("talked_on", LocalDate.class));
    }

    void talk(PrincipleId principle, GatheringId gathering, LocalDate day) {
        sql.sql("insert into commons.reading_talk (gathering, principle, day) values (?, ?, ?)")
                .params(gathering.value(), principle.value(), day)
                .update();
    }

    /** The newest first. */
    List<Talk> talks(PrincipleId principle) {
        return sql.sql("select * from commons.reading_talk where principle = ? order by day desc")
                .param(principle.value())
                .query((row, _) ->
                        new Talk(
                                new GatheringId(row.getObject("gathering", UUID.class)),
                                row.getObject("day", LocalDate.class)))
                .list();
    }

    int eraseOn(LocalDate day) {
        return sql.sql("delete from commons.reading where erased_on <= ?").param(day).update();
    }
}
