package tillit.conversation.gathering.workplace;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.conversation.GatheringId;

/** Which gatherings are a workplace's own meeting of which whole. */
@Repository
class WorkplaceBook {

    private final JdbcClient sql;

    WorkplaceBook(JdbcClient sql) {
        this.sql = sql;
    }

    void add(GatheringId workplace, GatheringId whole) {
        sql.sql("insert into conversation.workplace (gathering, whole) values (?, ?)")
                .params(workplace.value(), whole.value())
                .update();
    }

    Optional<Workplace> find(GatheringId gathering) {
        return find(gathering, "");
    }

    /** The same; nobody else changes it before this transaction is over. */
    Optional<Workplace> hold(GatheringId gathering) {
        return find(gathering, " for update");
    }

    void added(Workplace workplace) {
        sql.sql(
                        "update conversation.workplace set times_added = ?, is_added = ? where gathering = ?")
                .params(workplace.times(), workplace.isAdded(), workplace.gathering().value())
                .update();
    }

    private Optional<Workplace> find(GatheringId gathering, String lock) {
        return sql.sql("select * from conversation.workplace where gathering = ?" + lock)
                .param(gathering.value())
                .query((row, _) ->
                        new Workplace(
                                gathering,
                                new GatheringId(row.getObject("whole", UUID.class)),
                                row.getInt("times_added"),
                                row.getBoolean("is_added")))
                .optional();
    }
}
