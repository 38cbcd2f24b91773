package tillit.conversation.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A piece of HTML as a server-sent event: every line of it behind {@code data:}. */
final class ServerSentEvent {

    private static final byte[] NEW_LINE = "\ndata: ".getBytes(StandardCharsets.UTF_8);
    private static final int ROOM_FOR_LINES = 4096;

    private ServerSentEvent() {}

    /** In UTF-8 a byte that looks like a line's end is one. */
    static byte[] of(long id, byte[] html) {
        var event = new ByteArrayOutputStream(html.length + ROOM_FOR_LINES);
        event.writeBytes(("id: " + id + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        int begin = 0;
        for (int at = 0; at < html.length; at++)
            if (html[at] == '\n') {
                event.write(html, begin, at - begin);
                event.writeBytes(NEW_LINE);
                begin = at + 1;
            }
        event.write(html, begin, html.length - begin);
        event.writeBytes(new byte[] {'\n', '\n'});
        return event.toByteArray();
    }
}
