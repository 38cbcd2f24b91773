package tillit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import javax.sql.DataSource;

/**
 * A PostgreSQL of our own in a folder of our own. Durable (fsync on), reachable only from this machine and
 * with a password; dies with us, and starts again after a kill -9.
 */
final class EmbeddedCluster implements AutoCloseable {

    private final Path home;
    private final ClusterSecrets secrets;
    private final EmbeddedPostgres server;

    private EmbeddedCluster(Path home) throws IOException {
        this.home = home;
        privateFolder(home);
        dropHalfMade();
        this.secrets = ClusterSecrets.in(home);
        this.server = start();
        Files.writeString(madeMark(), "The cluster beside this file is whole.\n");
        new OrphanWatch(postmasterPid()).begin();
    }

    /** Starts the cluster in {@code home}, making it the first time; takes one to four seconds. */
    static EmbeddedCluster in(Path home) {
        try {
            return new EmbeddedCluster(home.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start in "
                            + home
                            + ". Maybe another Tillit runs there, or the disk is full.",
                    e);
        }
    }

    DataSource asSuperuser(String database) {
        return server.getDatabase("postgres", database);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    ClusterSecrets secrets() {
        return secrets;
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setDataDirectoryCustomizer(
                        folder -> Orphan.in(folder.toPath()).ifPresent(Orphan::stop))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("pwfile", secrets.superuserFile().toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", secrets.superuser())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    private Path cluster() {
        return home.resolve("cluster");
    }

    private Path madeMark() {
        return home.resolve("made");
    }

    /** A first start that was killed while it made the cluster leaves nothing worth keeping. */
    private void dropHalfMade() throws IOException {
        if (Files.exists(madeMark()) || !Files.exists(cluster())) return;
        Orphan.in(cluster()).ifPresent(Orphan::stop);
        try (var paths = Files.walk(cluster())) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private long postmasterPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst().trim());
    }

    private static void privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
