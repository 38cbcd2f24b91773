package tillit.composition.times;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;
import tools.jackson.databind.json.JsonMapper;

/** What is asked for, and which state was timed. */
@Repository
class PlanBook {

    private final JdbcClient sql;
    private final JsonMapper json;

    PlanBook(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Plan> find(CompositionId id) {
        return sql.sql("select plan from composition.plan where composition = ?")
                .param(id.value())
                .query((row, _) -> json.readValue(row.getString("plan"), Plan.class))
                .optional();
    }

    void keep(CompositionId id, Plan plan) {
        sql.sql(
                        """
                        insert into composition.plan (composition, plan) values (?, ?::jsonb)
                        on conflict (composition) do update set plan = excluded.plan
                        """)
                .params(id.value(), json.writeValueAsString(plan))
                .update();
    }

    /** The state whose groups have times; empty before there are any. */
    Optional<Integer> timed(CompositionId id) {
        return sql.sql(
                        "select state from composition.plan where composition = ? and state is not null")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    void timed(CompositionId id, int state) {
        sql.sql("update composition.plan set state = ? where composition = ?")
                .params(state, id.value())
                .update();
    }

    /** Until the transaction ends nobody else changes the times or sends any. */
    void hold(CompositionId id) {
        sql.sql("select 1 from composition.plan where composition = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }
}
