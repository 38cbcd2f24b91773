package tillit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A stream that a page has open, and what has come so far. */
public final class LiveStream {

    private volatile String text = "";
    private final Thread thread;

    public LiveStream(InputStream stream) {
        thread = Thread.ofVirtual().start(() -> read(stream));
    }

    private void read(InputStream stream) {
        var piece = new byte[8192];
        try (stream) {
            for (int got = stream.read(piece); got > 0; got = stream.read(piece))
                text = text.concat(new String(piece, 0, got, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until these words have come. */
    public void says(String words) {
        await().until(() -> text.contains(words));
    }

    /** Waits until the server has ended it. */
    public void ends() {
        await().until(() -> !thread.isAlive());
    }
}
