package tillit.programme;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;
import tillit.conversation.GatheringId;

/** Which gathering sits at the tables of which gathering of a composition. */
@Repository
class HallBook {

    private final JdbcClient sql;

    HallBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the number of the gathering in the composition, from 1. */
    Map<Integer, GatheringId> of(CompositionId composition) {
        return sql
                .sql("select number, gathering from programme.hall where composition = ?")
                .param(composition.value())
                .query((row, _) ->
                        Map.entry(
                                row.getInt("number"),
                                new GatheringId(row.getObject("gathering", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whoever makes it anew is led to the new one. */
    void put(HallPlan plan, GatheringId gathering) {
        sql.sql(
                        """
                        insert into programme.hall (composition, number, gathering) values (?, ?, ?)
                        on conflict (composition, number) do update set gathering = excluded.gathering
                        """)
                .params(plan.composition().value(), plan.number(), gathering.value())
                .update();
    }
}
