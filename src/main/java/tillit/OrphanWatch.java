package tillit;

import java.io.File;
import java.io.IOException;

/**
 * Stops PostgreSQL when this program dies, however it dies: a shell waits on a pipe that only we hold open,
 * and the pipe closes with us.
 */
record OrphanWatch(long postmaster) {

    private static final String WAIT_THEN_STOP =
            "trap '' INT TERM HUP; cat >/dev/null; kill -INT \"$1\" 2>/dev/null";

    void begin() throws IOException {
        if (File.separatorChar == '\\') return;
        new ProcessBuilder(
                        "sh",
                        "-c",
                        WAIT_THEN_STOP,
                        "tillit-orphan-watch",
                        Long.toString(postmaster))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
