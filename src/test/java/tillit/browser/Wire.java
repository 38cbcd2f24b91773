package tillit.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Every byte that reaches a page, also of streams that never end: what a curious phone could read. */
final class Wire {

    private final CDPSession session;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Wire(CDPSession session) {
        this.session = session;
    }

    /** Begins to listen; the page should be loaded after that. */
    static Wire to(RoomView view) {
        var wire = new Wire(view.device().context().newCDPSession(view.page()));
        wire.session.on("Network.responseReceived", wire::follow);
        wire.session.on("Network.dataReceived", wire::take);
        wire.session.send("Network.enable");
        return wire;
    }

    private void follow(JsonObject response) {
        var request = new JsonObject();
        request.add("requestId", response.get("requestId"));
        try {
            var soFar = session.send("Network.streamResourceContent", request);
            write(soFar.get("bufferedData").getAsString());
        } catch (RuntimeException e) {
            // it was over before we asked
            write(whole(request));
        }
    }

    private String whole(JsonObject request) {
        var body = session.send("Network.getResponseBody", request);
        var text = body.get("body").getAsString();
        return body.get("base64Encoded").getAsBoolean()
                ? text
                : Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void take(JsonObject event) {
        if (event.has("data")) write(event.get("data").getAsString());
    }

    private void write(String base64) {
        bytes.writeBytes(Base64.getDecoder().decode(base64));
    }

    /** Whether these letters have come to the page. */
    boolean carried(String letters) {
        return bytes.toString(StandardCharsets.UTF_8).contains(letters);
    }
}
