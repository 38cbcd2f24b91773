package tillit.composition.times;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.composition.CompositionId;
import tillit.composition.scheduling.Busy;
import tillit.composition.scheduling.Span;

/** When people and rooms are taken, as far as calendars have told. */
@Repository
class BusyBook {

    static final String PERSON = "person:";
    static final String ROOM = "room:";

    private final JdbcClient sql;

    BusyBook(JdbcClient sql) {
        this.sql = sql;
    }

    /** By who; whoever gave a calendar in which nothing stands is not among them. */
    Map<String, Busy> of(CompositionId id) {
        Map<String, List<Span>> spans = new HashMap<>();
        sql.sql(
                        """
                        select who, lower(one) as "from", upper(one) as "to"
                        from composition.busy, unnest(busy) as one where composition = ?
                        """)
                .param(id.value())
                .query((row, _) ->
                        spans.computeIfAbsent(row.getString("who"), _ -> new ArrayList<>())
                                .add(
                                        new Span(
                                                row.getTimestamp("from").toInstant(),
                                                row.getTimestamp("to").toInstant())))
                .list();
        Map<String, Busy> busy = new HashMap<>();
        spans.forEach((who, all) -> busy.put(who, new Busy(all)));
        return busy;
    }

    /** Who has given a calendar. */
    Set<String> given(CompositionId id) {
        return sql.sql("select who from composition.busy where composition = ?")
                .param(id.value())
                .query((row, _) -> row.getString("who"))
                .set();
    }

    /** Instead of what they gave before. */
    void keep(CompositionId id, String who, Busy busy) {
        sql.sql(
                        """
                        insert into composition.busy (composition, who, busy)
                        select :id, :who, coalesce(range_agg(tstzrange(one_from, one_to)), '{}')
                        from unnest(:from::timestamptz[], :to::timestamptz[]) as one (one_from, one_to)
                        on conflict (composition, who) do update set busy = excluded.busy
                        """)
                .param("id", id.value())
                .param("who", who)
                .param("from", moments(busy, Span::from))
                .param("to", moments(busy, Span::to))
                .update();
    }

    private static Timestamp[] moments(Busy busy, Function<Span, Instant> moment) {
        return busy.spans().stream().map(moment).map(Timestamp::from).toArray(Timestamp[]::new);
    }
}
