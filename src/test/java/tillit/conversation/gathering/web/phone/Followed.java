package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A stream that somebody follows, and what has come of it so far. */
public final class Followed {

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    public Followed(InputStream stream) {
        Thread.ofVirtual().start(() -> read(stream));
    }

    private void read(InputStream stream) {
        var bytes = new byte[8192];
        try (stream) {
            for (int some; (some = stream.read(bytes)) >= 0; ) text.write(bytes, 0, some);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void says(String words) {
        await().untilAsserted(() -> assertThat(text()).contains(words));
    }

    public String text() {
        return text.toString(StandardCharsets.UTF_8);
    }
}
