package tillit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived the program that started it: after a kill -9 of the program. */
record Orphan(ProcessHandle process) {

    /** The postmaster that still runs on this very folder, if one does. */
    static Optional<Orphan> in(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        try {
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().trim());
            return ProcessHandle.of(pid).filter(Orphan::isPostgres).map(Orphan::new);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    /** SIGINT: what was committed is kept, open connections are closed. Waits up to 30 seconds. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "An earlier PostgreSQL (process " + process.pid() + ") does not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
