package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A phone in a hall that two servers serve: where one does not answer it asks the other, as a balancer would. */
final class RoamingPhone {

    private static final int TRIES = 20;

    private final HttpClient web;
    private final String code;
    private final int[] ports;
    private String seat = "";
    private final AtomicInteger again = new AtomicInteger();

    /** @param ports of the servers, its own first */
    RoamingPhone(HttpClient web, String code, int... ports) {
        this.web = web;
        this.code = code;
        this.ports = ports;
    }

    /** Gets a seat; the stream is what its page follows. */
    RoamingStream comesIn() {
        var answer = ask("", request -> request.POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        seat = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        return new RoamingStream(web, "/g/" + code + "/sv/live", seat, ports);
    }

    /** Sends a word until it is answered, with the same key each time. */
    void sends(String step, String word) {
        var text = URLEncoder.encode(word, StandardCharsets.UTF_8);
        var form = "step=%s&key=%s&content=%s".formatted(step, UUID.randomUUID(), text);
        var answer =
                ask(
                        "/contributions",
                        request ->
                                request.header("Content-Type", "application/x-www-form-urlencoded")
                                        .header("In-Part", "yes")
                                        .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    String page(String part) {
        return ask(part, HttpRequest.Builder::GET).body();
    }

    /** How often it got no answer and asked again. */
    int again() {
        return again.get();
    }

    private HttpResponse<String> ask(String part, UnaryOperator<HttpRequest.Builder> how) {
        for (int i = 0; i < TRIES; i++) {
            try {
                var request = how.apply(to(part, ports[again.get() % ports.length]));
                return web.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                again.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("No server answers.");
    }

    private HttpRequest.Builder to(String part, int port) {
        var address = URI.create("http://localhost:" + port + "/g/" + code + part);
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", seat);
    }
}
