package tillit.conversation.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.conversation.RoomId;
import tillit.conversation.method.Event;

/**
 * The append-only log of every room. The number is the primary key, so of two writers that both saw event 118
 * only one writes 119.
 */
@Repository
class RoomLog {

    record Entry(long seq, Event event) {}

    private final JdbcClient sql;

    RoomLog(JdbcClient sql) {
        this.sql = sql;
    }

    List<Entry> after(RoomId room, long seq) {
        return sql.sql(
                        """
                        select e.seq, e.kind, e.facts, t.content from conversation.room_event e
                        left join conversation.room_text t on t.room = e.room and t.seq = e.seq
                        where e.room = ? and e.seq > ? order by e.seq
                        """)
                .params(room.value(), seq)
                .query((row, _) ->
                        new Entry(
                                row.getLong("seq"),
                                new EventText(
                                                row.getString("kind"),
                                                row.getString("facts"),
                                                Optional.ofNullable(row.getString("content")))
                                        .event()))
                .list();
    }

    /** Writes the events as {@code after + 1, after + 2, …}; false, and nothing, when somebody was faster. */
    boolean append(RoomId room, long after, List<Event> events, UUID key) {
        var seq = after;
        for (var event : events) {
            seq++;
            if (!write(
                    room,
                    seq,
                    EventText.of(event),
                    seq == after + 1 ? Optional.of(key) : Optional.empty())) return false;
        }
        return true;
    }

    boolean has(RoomId room, UUID key) {
        return sql.sql("select count(*) from conversation.room_event where room = ? and key = ?")
                        .params(room.value(), key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Deletes everything but the last event, which says that it was erased; answers how many rows that were. */
    int erase(RoomId room, long last) {
        var texts =
                sql.sql("delete from conversation.room_text where room = ?")
                        .param(room.value())
                        .update();
        var events =
                sql.sql("delete from conversation.room_event where room = ? and seq < ?")
                        .params(room.value(), last)
                        .update();
        return texts + events;
    }

    /** Only the first of several events can lose: it waits for the other writer to commit. */
    private boolean write(RoomId room, long seq, EventText text, Optional<UUID> key) {
        var written =
                sql.sql(
                                "insert into conversation.room_event (room, seq, kind, facts, key)"
                                        + " values (?, ?, ?, ?::jsonb, ?) on conflict do nothing")
                        .params(room.value(), seq, text.kind(), text.facts())
                        .param(key.orElse(null))
                        .update();
        if (written == 1) text.content().ifPresent(content -> writeContent(room, seq, content));
        return written == 1;
    }

    private void writeContent(RoomId room, long seq, String content) {
        sql.sql("insert into conversation.room_text (room, seq, content) values (?, ?, ?)")
                .params(room.value(), seq, content)
                .update();
    }
}
