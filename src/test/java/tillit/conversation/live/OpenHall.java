package tillit.conversation.live;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server of eight threads whose hall is open to whoever has its cookie; behind it stand the pages. */
final class OpenHall implements AutoCloseable {

    static final String COOKIE = "seat=4f";

    private static final int THREADS = 8;

    private final AtomicLong away = new AtomicLong();
    final Broadcast broadcast = new Broadcast(() -> System.nanoTime() + away.get());
    private final Fan fan = new Fan(broadcast);
    private final Server server = new Server(new QueuedThreadPool(THREADS));

    /** On a port of its own, or with 0 on a free one. */
    OpenHall(int port) {
        var connector = new ServerConnector(server);
        connector.setPort(port);
        connector.setAcceptQueueSize(1024);
        server.addConnector(connector);
        var live = new LiveHandler(broadcast, List.of(OpenHall::admit));
        live.setHandler(new Pages());
        server.setHandler(live);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    void show(long version, String html) {
        broadcast.show("hall", version, html.getBytes(StandardCharsets.UTF_8));
    }

    /** For those who measure time by this server. */
    void passes(java.time.Duration time) {
        away.addAndGet(time.toNanos());
    }

    private static Optional<String> admit(Knock knock) {
        return knock.path().equals("/live/hall") && "4f".equals(knock.cookies().get("seat"))
                ? Optional.of("hall")
                : Optional.empty();
    }

    private static final class Pages extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.write(true, StandardCharsets.UTF_8.encode("a page"), callback);
            return true;
        }
    }

    @Override
    public void close() {
        fan.close();
        try {
            server.stop();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
