package tillit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tillit as a program of its own, as {@code bin/run} starts it, which a test may kill as nothing else may. */
final class ServerProcess implements AutoCloseable {

    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final ConcurrentLinkedQueue<String> output = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Starts it with these settings and waits for its ready line. */
    static ServerProcess start(Map<String, String> environment, String... settings) {
        var program = new ProcessBuilder(command(settings)).redirectErrorStream(true);
        program.environment().putAll(environment);
        try {
            var server = new ServerProcess(program.start());
            server.port();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a database that may have been in use before. */
    static ServerProcess on(ClusterDatabase database, String... settings) {
        var url =
                "postgres://%s:%s@%s"
                        .formatted(
                                ClusterDatabase.OWNER,
                                database.cluster().secrets().owner(),
                                database.url().replace("jdbc:postgresql://", ""));
        return start(Map.of("DATABASE_URL", url), settings);
    }

    private static List<String> command(String... settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-cp",
                        ModuleMap.FOLDER + File.pathSeparator + withoutTests(),
                        "tillit.Tillit");
        return Stream.concat(command.stream(), Stream.of(settings)).toList();
    }

    private static String withoutTests() {
        var all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(folder -> !folder.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The port of its ready line. */
    int port() {
        try {
            return port.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException(String.join("\n", output), e);
        }
    }

    /** All that it has printed so far. */
    List<String> output() {
        return new ArrayList<>(output);
    }

    /** {@code kill -9}: it gets no chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(this::hear);
        } catch (UncheckedIOException | IOException e) {
            output.add("(cut off)");
        }
        port.completeExceptionally(new IllegalStateException("The program has ended."));
    }

    private void hear(String line) {
        output.add(line);
        if (line.startsWith("Tillit in "))
            port.complete(Integer.parseInt(line.substring(line.lastIndexOf(':') + 1)));
    }

    @Override
    public void close() {
        kill();
    }
}
