package tillit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one PostgreSQL of all tests of a {@link Fork}, kept between runs and emptied at the start of each. Nothing in it is worth a
 * wait for the disk.
 */
final class TestCluster {

    private static final Path HOME = Fork.folder("postgres");
    private static final EmbeddedCluster CLUSTER = start();
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestCluster() {}

    static ClusterDatabase emptyDatabase() {
        var database = new ClusterDatabase(CLUSTER, "house_" + MADE.incrementAndGet());
        database.make();
        return database;
    }

    static JdbcClient asSuperuser(String database) {
        return JdbcClient.create(CLUSTER.asSuperuser(database));
    }

    private static EmbeddedCluster start() {
        var cluster = EmbeddedCluster.in(HOME);
        // after the servers: one that loses its database while it stops waits for it
        SpringApplication.getShutdownHandlers().add(() -> stop(cluster));
        var postgres = JdbcClient.create(cluster.asSuperuser("postgres"));
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
            postgres.sql("alter system set " + setting + " = off").update();
        postgres.sql("select pg_reload_conf()").query(Boolean.class).single();
        dropOld(postgres);
        return cluster;
    }

    private static void dropOld(JdbcClient postgres) {
        postgres.sql("select datname from pg_database where datname like 'house%'")
                .query(String.class)
                .list()
                .forEach(name -> postgres.sql("drop database " + name + " with (force)").update());
    }

    private static void stop(EmbeddedCluster cluster) {
        try {
            cluster.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
