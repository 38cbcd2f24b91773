package tillit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house with a PostgreSQL of its own, which can crash under it and keeps what it has committed. */
public final class CrashingHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedCluster cluster = EmbeddedCluster.in(Fork.folder("crashing"));
    private final ClusterDatabase database =
            new ClusterDatabase(cluster, "hall_" + ProcessHandle.current().pid());
    private final ConfigurableApplicationContext house;

    public CrashingHouse() {
        database.make();
        var settings =
                FreshDatabase.settings(database).entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toList();
        house =
                new SpringApplicationBuilder(Tillit.class)
                        .properties(
                                "server.port=0",
                                "tillit.trial=false",
                                "spring.main.register-shutdown-hook=false")
                        .run(settings.toArray(String[]::new));
    }

    public <T> T get(Class<T> type) {
        return house.getBean(type);
    }

    public int port() {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Asks the database past the house. */
    public JdbcClient database() {
        return JdbcClient.create(cluster.asSuperuser(database.name()));
    }

    public Connection connection() throws SQLException {
        return cluster.asSuperuser(database.name()).getConnection();
    }

    /** When one of its processes dies without a word, PostgreSQL ends all others, and reads its log anew. */
    public void crashPostgres() {
        await().atMost(PATIENCE).until(this::oneIsKilled);
    }

    private boolean oneIsKilled() {
        return JdbcClient.create(cluster.asSuperuser("postgres"))
                .sql("select pid from pg_stat_activity where datname = ? limit 1")
                .param(database.name())
                .query(Long.class)
                .optional()
                .flatMap(ProcessHandle::of)
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    @Override
    public void close() {
        house.close();
        JdbcClient.create(cluster.asSuperuser("postgres"))
                .sql("drop database " + database.name() + " with (force)")
                .update();
        try {
            cluster.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
