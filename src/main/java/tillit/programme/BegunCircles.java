package tillit.programme;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.Begun;
import tillit.composition.CompositionId;
import tillit.conversation.CircleId;

/** Which circle came of which group of a composition. */
@Repository
class BegunCircles implements Begun {

    private final JdbcClient sql;

    BegunCircles(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the number of the group, from 1. */
    Map<Integer, CircleId> of(CompositionId composition) {
        return sql
                .sql("select number, circle from programme.begun_circle where composition = ?")
                .param(composition.value())
                .query((row, _) ->
                        Map.entry(
                                row.getInt("number"),
                                new CircleId(row.getObject("circle", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param number of the group, from 1 */
    record Group(CompositionId composition, int number) {}

    /** Of which group a circle came; empty when it was made otherwise. */
    Optional<Group> groupOf(CircleId circle) {
        return sql.sql("select composition, number from programme.begun_circle where circle = ?")
                .param(circle.value())
                .query((row, _) ->
                        new Group(
                                new CompositionId(row.getObject("composition", UUID.class)),
                                row.getInt("number")))
                .optional();
    }

    @Override
    public boolean hasBegun(CompositionId composition) {
        return !of(composition).isEmpty();
    }

    void add(CompositionId composition, int number, CircleId circle) {
        sql.sql("insert into programme.begun_circle (composition, number, circle) values (?, ?, ?)")
                .params(composition.value(), number, circle.value())
                .update();
    }

    /** Whoever comes second waits until the first is done. */
    void lock(CompositionId composition) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("programme.begun_circle/" + composition)
                .query((_, _) -> true)
                .single();
    }
}
