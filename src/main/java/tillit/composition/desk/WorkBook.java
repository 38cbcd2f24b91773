package tillit.composition.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;

/** Which searches have begun and not come to an end, whatever became of their server. */
@Repository
class WorkBook {

    private final JdbcClient sql;

    WorkBook(JdbcClient sql) {
        this.sql = sql;
    }

    void begin(CompositionId id) {
        sql.sql(
                        "insert into composition.work (composition) values (?) on conflict (composition) do update set begun_at = clock_timestamp()")
                .param(id.value())
                .update();
    }

    void end(CompositionId id) {
        sql.sql("delete from composition.work where composition = ?").param(id.value()).update();
    }

    boolean isBegun(CompositionId id) {
        return sql.sql("select exists (select from composition.work where composition = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}
