package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tillit.conversation.RoomId;
import tillit.trial.Cast;

/** What a room has answered "saved" to: each of it must stand in the log, once, whatever dies. */
final class Acknowledged {

    /** By the key of the command: what was sent, empty when it has no words. */
    private final Map<String, String> saved = new ConcurrentHashMap<>();

    /** What got no answer: it may have been saved or not. */
    private final Map<String, Sent> unanswered = new ConcurrentHashMap<>();

    private final AtomicInteger count = new AtomicInteger();

    void saved(Sent sent) {
        saved.put(sent.key(), sent.words());
        unanswered.remove(sent.key());
        count.incrementAndGet();
    }

    void unanswered(Sent sent) {
        unanswered.put(sent.key(), sent);
    }

    int count() {
        return count.get();
    }

    /** What people's phones send again by themselves. */
    Iterable<Sent> toSendAgain() {
        return Map.copyOf(unanswered).values();
    }

    void mustStandIn(JdbcClient sql, RoomId room) {
        var keys =
                rows(
                        sql,
                        "select key::text from conversation.room_event where key is not null and"
                                + " room = ?",
                        room);
        assertThat(keys).doesNotHaveDuplicates().containsAll(saved.keySet());
        var words = rows(sql, "select content from conversation.room_text where room = ?", room);
        assertThat(words)
                .doesNotHaveDuplicates()
                .containsAll(saved.values().stream().filter(text -> !text.isEmpty()).toList());
        var numbers =
                rows(
                        sql,
                        "select seq::text from conversation.room_event where room = ? order by room_event.seq",
                        room);
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size())
                                .mapToObj(Long::toString)
                                .toList());
    }

    private static List<String> rows(JdbcClient sql, String query, RoomId room) {
        return sql.sql(query).param(room.value()).query((row, _) -> row.getString(1)).list();
    }

    /** A command on its way: to which address, by whom. */
    record Sent(Cast by, String path, Map<String, String> fields) {

        String key() {
            return fields.getOrDefault("key", "");
        }

        String words() {
            return fields.getOrDefault("content", "");
        }
    }
}
