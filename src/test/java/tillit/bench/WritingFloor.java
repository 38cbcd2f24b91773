package tillit.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import tillit.AtOnce;

/** Rows as a room's log has them, written with nothing around: the least that it costs to keep them. */
record WritingFloor(DataSource database, Duration time) {

    /** Each connection writes in a room of its own, so many rows to a transaction, again and again. */
    WritingRate write(int connections, int rows) {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        var watch = new Stopwatch();
        AtOnce.each(connections, _ -> writeOn(rows, nanos));
        return new WritingRate(nanos.size() * rows, watch.wall(), Times.ofNanos(nanos));
    }

    private void writeOn(int rows, Queue<Long> nanos) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var room = room(connection);
            var end = System.nanoTime() + time.toNanos();
            for (long seq = 1; System.nanoTime() < end; seq += rows) {
                var began = System.nanoTime();
                insert(connection, room, seq, rows);
                nanos.add(System.nanoTime() - began);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID room(Connection connection) throws SQLException {
        var room = UUID.randomUUID();
        try (var insert =
                connection.prepareStatement(
                        "insert into conversation.room (id, method, code) values (?, '', '')")) {
            insert.setObject(1, room);
            insert.execute();
            connection.commit();
        }
        return room;
    }

    private static void insert(Connection connection, UUID room, long seq, int rows)
            throws SQLException {
        try (var events =
                        connection.prepareStatement(
                                "insert into conversation.room_event (room, seq, kind, facts, key)"
                                        + " values (?, ?, 'Contributed', ?::jsonb, ?)");
                var texts =
                        connection.prepareStatement(
                                "insert into conversation.room_text (room, seq, content) values"
                                        + " (?, ?, 'Tid för varandra, och någon som frågar.')")) {
            for (int i = 0; i < rows; i++) add(events, texts, room, seq + i);
            events.executeBatch();
            texts.executeBatch();
            connection.commit();
        }
    }

    private static void add(PreparedStatement events, PreparedStatement texts, UUID room, long seq)
            throws SQLException {
        var key = UUID.randomUUID();
        events.setObject(1, room);
        events.setLong(2, seq);
        events.setString(
                3,
                """
                {"step":{"name":"own-reflection"},"id":{"value":"%s"},"author":{"number":17},\
                "by":{"number":17},"payload":{"text":"","sealed":false}}\
                """
                        .formatted(key));
        events.setObject(4, key);
        events.addBatch();
        texts.setObject(1, room);
        texts.setLong(2, seq);
        texts.addBatch();
    }
}
