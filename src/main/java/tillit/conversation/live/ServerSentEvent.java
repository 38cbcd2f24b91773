package tillit.conversation.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A piece of HTML as a server-sent event: every line of it behind {@code data:}. */
final class ServerSentEvent {

    private static final byte[] DATA = "data: ".getBytes(StandardCharsets.UTF_8);

    private ServerSentEvent() {}

    static byte[] of(long id, byte[] html) {
        var event = new ByteArrayOutputStream(html.length + 512);
        event.writeBytes(("id: " + id + "\n").getBytes(StandardCharsets.UTF_8));
        event.writeBytes(DATA);
        for (byte letter : html) {
            if (letter == '\r') continue;
            event.write(letter);
            if (letter == '\n') event.writeBytes(DATA);
        }
        event.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        return event.toByteArray();
    }
}
