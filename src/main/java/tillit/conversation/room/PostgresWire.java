package tillit.conversation.room;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Properties;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls with NOTIFY, outside of the transactions that it tells of, since PostgreSQL commits those that notify one
 * after another. Listens on one connection of its own, which no pool takes back, and makes it again when it is lost.
 */
@Component
class PostgresWire implements NodeWire {

    static final String LISTENER = "tillit listens";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWire.class);
    private static final int QUIET_MILLIS = 10_000;
    private static final int SECONDS_TO_PROVE_ALIVE = 5;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JdbcClient sql;
    private final JdbcConnectionDetails details;
    private volatile boolean closed;
    private volatile Thread listener = Thread.ofVirtual().unstarted(() -> {});

    PostgresWire(JdbcClient sql, JdbcConnectionDetails details) {
        this.sql = sql;
        this.details = details;
    }

    @Override
    public void call(Collection<String> words) {
        sql.sql("select count(pg_notify('tillit_rooms', word)) from unnest(?::text[]) as word")
                .param(words.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public void hear(Consumer<String> words, Runnable missed) {
        listener = Thread.ofVirtual().name(LISTENER).start(() -> listen(words, missed));
    }

    @PreDestroy
    void close() {
        closed = true;
        listener.interrupt();
    }

    private void listen(Consumer<String> words, Runnable missed) {
        while (!closed)
            try (var connection = connect()) {
                missed.run();
                hearUntilLost(connection, words);
            } catch (SQLException | RuntimeException e) {
                if (!closed) lost(e);
            }
    }

    private static void hearUntilLost(Connection connection, Consumer<String> words)
            throws SQLException {
        var wire = connection.unwrap(PGConnection.class);
        while (!Thread.interrupted()) {
            var heard = wire.getNotifications(QUIET_MILLIS);
            for (var one : heard) words.accept(one.getParameter());
            if (heard.length == 0 && !connection.isValid(SECONDS_TO_PROVE_ALIVE)) return;
        }
    }

    private Connection connect() throws SQLException {
        var how = new Properties();
        how.setProperty("user", details.getUsername());
        how.setProperty("password", details.getPassword());
        how.setProperty("ApplicationName", LISTENER);
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("logServerErrorDetail", "false");
        var connection = DriverManager.getConnection(details.getJdbcUrl(), how);
        try (var statement = connection.createStatement()) {
            statement.execute("listen tillit_rooms");
        }
        return connection;
    }

    private static void lost(Exception why) {
        LOG.warn("What other servers tell is not heard just now: {}", why.getMessage());
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
