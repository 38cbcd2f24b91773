package tillit.outcomes.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tillit.outcomes.benchmark.Reading.Unread;
import tools.jackson.databind.JsonNode;

/** Asks for JSON at an address; follows no redirect, waits only so long, and reads only so much. */
final class Messenger {

    private static final int OK = 200;

    private final Duration patience;
    private final HttpClient client;

    Messenger(Duration patience) {
        this.patience = patience;
        client =
                HttpClient.newBuilder()
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    Reading<JsonNode> ask(URI address) {
        var asked =
                client.sendAsync(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "application/json")
                                .build(),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), Json.MOST_BYTES));
        try {
            return answer(asked);
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return new Unread<>(Reason.TOO_SLOW);
        }
    }

    /** The whole answer must be here in time, not only its beginning. */
    private Reading<JsonNode> answer(Future<HttpResponse<byte[]>> asked)
            throws InterruptedException {
        try {
            var response = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == OK
                    ? Json.read(response.body())
                    : new Unread<>(Reason.REFUSED, String.valueOf(response.statusCode()));
        } catch (TimeoutException e) {
            asked.cancel(true);
            return new Unread<>(Reason.TOO_SLOW);
        } catch (ExecutionException e) {
            return new Unread<>(reason(e));
        }
    }

    private static Reason reason(ExecutionException wrong) {
        return switch (wrong.getCause()) {
            case HttpTimeoutException _ -> Reason.TOO_SLOW;
            case IOException tooMuch when says(tooMuch, "exceeds capacity") -> Reason.TOO_LARGE;
            case null, default -> Reason.UNREACHABLE;
        };
    }

    /** The JDK tells an answer that is too large by nothing but the words. */
    private static boolean says(IOException wrong, String words) {
        return wrong.getMessage() != null && wrong.getMessage().contains(words);
    }
}
