package tillit.conversation.room;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tillit.conversation.RoomId;
import tillit.conversation.method.Event;

/**
 * The append-only log of every room. The number is the primary key, so two writers can never
 * both write event 119.
 */
@Repository
class RoomLog {

    record Entry(long seq, Event event) {}

    /** An event to be written; {@code key} is that of the command which it is the first event of. */
    record Line(long seq, EventText text, Optional<UUID> key) {}

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

    /** Writes all of them with one statement a table, however many they are. */
    void append(RoomId room, List<Line> lines) {
        sql.sql(
                        """
                        insert into conversation.room_event (room, seq, kind, facts, key)
                        select ?, seq, kind, facts::jsonb, key
                        from unnest(?::bigint[], ?::text[], ?::text[], ?::uuid[])
                            as line (seq, kind, facts, key)
                        """)
                .params(
                        room.value(),
                        column(lines, Long[]::new, Line::seq),
                        column(lines, String[]::new, line -> line.text().kind()),
                        column(lines, String[]::new, line -> line.text().facts()),
                        column(lines, UUID[]::new, line -> line.key().orElse(null)))
                .update();
        appendTexts(
                room, lines.stream().filter(line -> line.text().content().isPresent()).toList());
    }

    /** Those of {@code keys} under which something stands here already. */
    Set<UUID> known(RoomId room, Set<UUID> keys) {
        if (keys.isEmpty()) return new HashSet<>();
        return new HashSet<>(
                sql.sql("select key from conversation.room_event where room = ? and key = any (?)")
                        .params(room.value(), keys.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** The number of the last event of each of these rooms; a room that is not there is not there. */
    Map<RoomId, Long> newest(Set<RoomId> rooms) {
        return sql
                .sql(
                        """
                        select r.id, coalesce(
                            (select max(e.seq) from conversation.room_event e where e.room = r.id), 0)
                        from conversation.room r where r.id = any (?)
                        """)
                .param(rooms.stream().map(RoomId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(new RoomId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    private void appendTexts(RoomId room, List<Line> lines) {
        if (lines.isEmpty()) return;
        sql.sql(
                        """
                        insert into conversation.room_text (room, seq, content)
                        select ?, seq, content from unnest(?::bigint[], ?::text[]) as line (seq, content)
                        """)
                .params(
                        room.value(),
                        column(lines, Long[]::new, Line::seq),
                        column(lines, String[]::new, line -> line.text().content().orElse(null)))
                .update();
    }

    private static <T> T[] column(
            List<Line> lines, IntFunction<T[]> array, Function<Line, @Nullable T> value) {
        return lines.stream().map(value).toArray(array);
    }
}
