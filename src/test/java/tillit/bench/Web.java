package tillit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks as a browser asks, for many people over one client: whoever asks brings their session. */
final class Web {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("tillit=([^;]+)");

    /** A bench that is not answered ends and says so. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Somebody's session, and the token that their forms carry. */
    record Session(String cookie, String token) {

        static final Session NONE = new Session("", "");
    }

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    Web(String address) {
        this.address = address;
    }

    static Map<String, List<String>> form(String... fields) {
        var form = new HashMap<String, List<String>>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], List.of(fields[i + 1]));
        return form;
    }

    /** Opens a page that has a form. */
    Session open(String path, Session session) {
        return after(get(path, session, BodyHandlers.ofString()), session);
    }

    /** Opens something that goes on and on. */
    InputStream follow(String path, Session session) {
        return get(path, session, BodyHandlers.ofInputStream()).body();
    }

    /** Sends a form; throws when it is refused. */
    Session post(String path, Session session, Map<String, List<String>> form) {
        var request =
                request(path, session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", session.token())
                        .POST(BodyPublishers.ofString(encoded(form)));
        return after(send(request, BodyHandlers.ofString()), session);
    }

    private <T> HttpResponse<T> get(String path, Session session, BodyHandler<T> as) {
        return send(request(path, session).header("Accept", "text/html,*/*").GET(), as);
    }

    private HttpRequest.Builder request(String path, Session session) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return session.cookie().isEmpty()
                ? request
                : request.header("Cookie", "tillit=" + session.cookie());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
        try {
            var answer = client.send(request.build(), as);
            if (answer.statusCode() < 400) return answer;
            throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Session after(HttpResponse<String> answer, Session before) {
        var cookie = COOKIE.matcher(answer.headers().firstValue("Set-Cookie").orElse(""));
        var token = TOKEN.matcher(answer.body());
        return new Session(
                cookie.find() ? cookie.group(1) : before.cookie(),
                token.find() ? token.group(1) : before.token());
    }

    private static String encoded(Map<String, List<String>> form) {
        return form.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream()
                                .map(value ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
