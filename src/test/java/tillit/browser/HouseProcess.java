package tillit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server as it runs in a municipality: a process of its own, with its own PostgreSQL and its own folder. */
final class HouseProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("is ready: (http://localhost:\\d+)");

    private final Path folder;
    private final Process process;
    private final String address;

    /** Starts in {@code folder} and waits until it is ready; {@code settings} as on a command line. */
    HouseProcess(Path folder, String... settings) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            process = start(List.of(settings));
            address = address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(List<String> settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(tool("java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "tillit.Tillit"));
        command.addAll(List.of("--server.port=0", "--tillit.data=" + folder.resolve("data")));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    /** Looks at the log, a little later each time it is not there yet. */
    private String address() throws IOException {
        try {
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                var ready = READY.matcher(Files.readString(log()));
                if (ready.find()) return ready.group(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The server did not start: " + Files.readString(log()));
    }

    String at() {
        return address;
    }

    /** Everything it has written to its output. */
    Path log() {
        return folder.resolve("log.txt");
    }

    /** Data files and WAL of its PostgreSQL. */
    Path cluster() {
        return folder.resolve("data/postgres/cluster");
    }

    /** A connection that may see and do everything. */
    Connection asSuperuser() {
        try {
            var lines = Files.readAllLines(cluster().resolve("postmaster.pid"));
            var password = Files.readAllLines(folder.resolve("data/postgres/secrets")).getFirst();
            var url = "jdbc:postgresql://localhost:" + lines.get(3).trim() + "/tillit";
            return DriverManager.getConnection(url, "postgres", password);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything in its memory, also what is no longer used. */
    Path heapDump() {
        var dump = folder.resolve("heap.hprof");
        try {
            var answer =
                    new ProcessBuilder(
                                    tool("jcmd").toString(),
                                    Long.toString(process.pid()),
                                    "GC.heap_dump",
                                    "-all",
                                    dump.toAbsolutePath().toString())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!Files.exists(dump)) throw new IllegalStateException("No heap dump: " + said);
            return dump;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a dump: it is large. */
    void forget(Path dump) {
        try {
            Files.delete(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
