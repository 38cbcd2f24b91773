package tillit.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** The door of a gathering, as a phone goes through it: sees the page, taps, sees its own page. */
final class HallDoor {

    private static final Pattern SEAT = Pattern.compile("seat=([^;]+)");

    private final String path;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    HallDoor(String code) {
        this.path = "/g/" + code;
    }

    /** The cookie of a seat of its own. */
    String comeIn(int port) throws IOException, InterruptedException {
        send(request(port).GET());
        var in =
                send(
                        request(port)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("")));
        var seat = SEAT.matcher(in.headers().firstValue("Set-Cookie").orElse(""));
        if (!seat.find()) throw new IOException("its tap was answered with " + in.statusCode());
        var page = send(request(port).header("Cookie", seat.group()).GET());
        if (page.statusCode() == 200) return seat.group();
        throw new IOException("its page was answered with " + page.statusCode());
    }

    private HttpResponse<Void> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(int port) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip");
    }
}
