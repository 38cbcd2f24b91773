package tillit.conversation.live;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A piece of HTML as a server-sent event: every line of it behind {@code data:}. */
final class ServerSentEvent {

    private ServerSentEvent() {}

    static byte[] of(long id, String html) {
        var data = html.lines().collect(Collectors.joining("\ndata: ", "data: ", "\n\n"));
        return ("id: " + id + "\n" + data).getBytes(StandardCharsets.UTF_8);
    }
}
