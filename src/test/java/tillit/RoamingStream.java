package tillit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;

/** A stream that is opened at another server when its own is gone, as a browser behind a balancer does. */
final class RoamingStream implements AutoCloseable {

    private final HttpClient web;
    private final String path;
    private final String cookie;
    private final int[] ports;
    private final Thread reader;
    private final AtomicInteger opened = new AtomicInteger();
    private volatile String newest = "";
    private volatile boolean over;

    /** @param ports of the servers, its own first */
    RoamingStream(HttpClient web, String path, String cookie, int... ports) {
        this.web = web;
        this.path = path;
        this.cookie = cookie;
        this.ports = ports;
        this.reader = Thread.ofVirtual().start(this::follow);
    }

    private void follow() {
        for (int i = 0; !over; i++) read(ports[i % ports.length]);
    }

    /** Until it ends. */
    private void read(int port) {
        try (var frames = frames(open(port))) {
            while (frames.hasNext()) {
                var frame = frames.next();
                if (frame.contains("data:")) newest = frame;
            }
        } catch (IOException e) {
            // This server is gone; the next one is asked.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    private InputStream open(int port) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html, text/event-stream")
                        .header("Cookie", cookie);
        var answer = web.send(request.build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) throw new IOException("Not now: " + answer.statusCode());
        opened.incrementAndGet();
        return answer.body();
    }

    private static Scanner frames(InputStream stream) {
        return new Scanner(stream, StandardCharsets.UTF_8).useDelimiter("\n\n");
    }

    /** The last whole picture that has come. */
    String newest() {
        return newest;
    }

    /** How often a server has let it in. */
    int opened() {
        return opened.get();
    }

    @Override
    public void close() {
        over = true;
        reader.interrupt();
    }
}
