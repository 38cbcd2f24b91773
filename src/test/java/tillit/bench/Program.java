package tillit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Tillit as {@code bin/run} starts it, on a port and in a folder of its own. */
final class Program implements AutoCloseable {

    private static final Path BIN_RUN = Path.of("bin/run");
    private static final int SECONDS_TO_END = 60;

    private final Path data;
    private final Process process;
    private final int port;
    private final Duration toReady;

    private Program(Path data, Process process, int port, Duration toReady) {
        this.data = data;
        this.process = process;
        this.port = port;
        this.toReady = toReady;
    }

    /** Starts it and waits for its ready line. */
    static Program start(Path data) throws IOException {
        return start(data, List.of());
    }

    /** Another node of the same house, with a folder of its own and the database of this one. */
    Program beside(Path folder) throws IOException {
        var secrets = secrets();
        return start(
                folder,
                List.of(
                        "--spring.datasource.url=" + databaseUrl(),
                        "--spring.datasource.username=tillit_app",
                        "--spring.datasource.password=" + secrets.get(2),
                        "--spring.flyway.user=tillit_owner",
                        "--spring.flyway.password=" + secrets.get(1)));
    }

    private static Program start(Path data, List<String> settings) throws IOException {
        int port = freePort();
        var began = System.nanoTime();
        var command = new ProcessBuilder(BIN_RUN.toString(), "--tillit.data=" + data);
        command.command().addAll(settings);
        command.environment().put("PORT", String.valueOf(port));
        var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        waitUntilReady(process);
        return new Program(data, process, port, Duration.ofNanos(System.nanoTime() - began));
    }

    /** From the command to the ready line. */
    Duration toReady() {
        return toReady;
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Processor time that Java has used so far. */
    Duration cpu() {
        return Cpu.of(process.pid());
    }

    /** Processor time that PostgreSQL has used so far. */
    Duration postgresCpu() {
        return Cpu.withChildren(Long.parseLong(postmaster(0)));
    }

    /** What is alive on its heap. */
    long heapBytes() throws IOException {
        return JavaHeap.of(process.pid());
    }

    /** A connection to its database that may do everything. */
    JdbcClient sql() {
        return JdbcClient.create(source());
    }

    /** The same, to be closed by whoever asks. */
    Connection connection() throws SQLException {
        return source().getConnection();
    }

    private DataSource source() {
        return new DriverManagerDataSource(databaseUrl(), "postgres", secrets().getFirst());
    }

    private String databaseUrl() {
        return "jdbc:postgresql://localhost:" + postmaster(3) + "/tillit";
    }

    /** The passwords of PostgreSQL's superuser, of the owner of the tables and of the application. */
    private List<String> secrets() {
        try {
            return Files.readAllLines(data.resolve("postgres/secrets"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String postmaster(int line) {
        try {
            return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .get(line)
                    .trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitUntilReady(Process process) throws IOException {
        var output = process.inputReader();
        var last = "nothing";
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(" is ready: ")) {
                Thread.ofPlatform().daemon().start(() -> drain(output));
                return;
            }
            if (!line.isBlank()) last = line;
        }
        throw new IllegalStateException("bin/run ended before it was ready; it said: " + last);
    }

    /**
     * Else it would wait for somebody to read what it prints. On a thread of the system: reading from a process holds
     * a virtual thread's carrier, and two programs would hold all that a machine of two cores has.
     */
    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // It has ended.
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
