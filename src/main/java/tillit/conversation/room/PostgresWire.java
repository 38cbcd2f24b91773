package tillit.conversation.room;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Properties;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Calls with NOTIFY, outside of the transactions that it tells of, since PostgreSQL commits those that notify one
 * after another. Listens on a connection that no pool takes back.
 */
final class PostgresWire implements NodeWire {

    private static final int QUIET_MILLIS = 10_000;
    private static final int SECONDS_TO_PROVE_ALIVE = 5;

    private final JdbcClient sql;
    private final JdbcConnectionDetails details;

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
    public Listener hear(Consumer<String> words, Runnable missed) {
        return Listener.with(found -> {
            try (var connection = connect()) {
                found.run();
                missed.run();
                hearUntilLost(connection, words);
            }
        });
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
        how.setProperty("ApplicationName", Listener.NAME);
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("logServerErrorDetail", "false");
        var connection = DriverManager.getConnection(details.getJdbcUrl(), how);
        try (var statement = connection.createStatement()) {
            statement.execute("listen tillit_rooms");
        }
        return connection;
    }
}
