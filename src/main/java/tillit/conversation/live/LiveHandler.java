package tillit.conversation.live;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Serves what is shown to many, below the servlets: a stream for who takes events, else the newest frame once. Such
 * addresses begin with {@code /live/} or end with {@code /live}; everything else goes on unchanged.
 */
final class LiveHandler extends Handler.Wrapper {

    private static final String EVENTS = "text/event-stream";

    private final Broadcast broadcast;
    private final List<Admission> admissions;

    LiveHandler(Broadcast broadcast, List<Admission> admissions) {
        this.broadcast = broadcast;
        this.admissions = admissions;
    }

    /** Who may come in is asked of a database: never on the thread that serves all connections. */
    @Override
    public InvocationType getInvocationType() {
        return Invocable.InvocationType.BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = Request.getPathInContext(request);
        if (!path.startsWith("/live/") && !path.endsWith("/live"))
            return super.handle(request, response, callback);
        if (!HttpMethod.GET.is(request.getMethod()))
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        else answer(new Knock(path, cookies(request)), request, response, callback);
        return true;
    }

    private Optional<String> admitted(Knock knock) {
        return admissions.stream().flatMap(one -> one.admit(knock).stream()).findFirst();
    }

    private String who(Knock knock) {
        return admissions.stream()
                .map(one -> one.who(knock))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> cookies(Request request) {
        return Request.getCookies(request).stream()
                .collect(toMap(HttpCookie::getName, HttpCookie::getValue, (first, _) -> first));
    }

    private void answer(Knock knock, Request request, Response response, Callback callback)
            throws IOException {
        var audience = admitted(knock);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        if (audience.isEmpty())
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        else if (takes(request, HttpHeader.ACCEPT, EVENTS))
            stream(audience.get(), who(knock), request, response, callback);
        else once(audience.get(), request, response, callback);
    }

    private void stream(
            String audience, String who, Request request, Response response, Callback callback)
            throws IOException {
        var wire = takes(request, HttpHeader.ACCEPT_ENCODING, "gzip") ? Wire.GZIP : Wire.PLAIN;
        var headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, EVENTS + ";charset=utf-8");
        headers.put(HttpHeader.VARY, "Accept-Encoding");
        headers.put("X-Accel-Buffering", "no");
        if (wire == Wire.GZIP) headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        keepLittleOnTheWay(request);
        var line = new JettyLine(who, response, callback, broadcast);
        line.follows(broadcast.follow(audience, line, wire, lastSeen(request)));
    }

    private void once(String audience, Request request, Response response, Callback callback) {
        var newest = broadcast.newest(audience);
        long seen = lastSeen(request);
        if (newest.isEmpty() || newest.get().version() == seen) {
            response.setStatus(HttpStatus.NO_CONTENT_204);
            callback.succeeded();
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put("Last-Event-ID", String.valueOf(newest.get().version()));
        response.write(true, newest.get().html(), callback);
    }

    /** Else megabytes of old frames would wait in the system for a phone that is in a tunnel. */
    private static void keepLittleOnTheWay(Request request) throws IOException {
        var endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
        if (endPoint.getTransport() instanceof SocketChannel channel)
            channel.setOption(java.net.StandardSocketOptions.SO_SNDBUF, JettyLine.ON_THE_WAY);
    }

    /** What a script remembers ({@code after}), else what the browser does. */
    private static long lastSeen(Request request) {
        var asked = Request.extractQueryParameters(request).getValue("after");
        var told = asked == null ? request.getHeaders().get("Last-Event-ID") : asked;
        try {
            return told == null ? -1 : Long.parseLong(told);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean takes(Request request, HttpHeader header, String what) {
        return request.getHeaders().getQualityCSV(header).stream()
                .anyMatch(one -> one.equals(what));
    }
}
