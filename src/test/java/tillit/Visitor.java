package tillit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tillit.trial.Cast;

/** Somebody with a browser of their own: keeps cookies, sends the forms' token, follows no redirect. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String PAGE = "text/html,*/*;q=0.8";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser;
    private final int port;
    private String token = "";

    public Visitor(int port) {
        this.port = port;
        this.browser =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    /** One of the people of Ekhamn, signed in by the trial's page. */
    public static Visitor signedIn(int port, Cast who) {
        var visitor = new Visitor(port);
        visitor.readToken("/trial");
        visitor.post("/trial", Map.of("person", who.name()));
        visitor.readToken("/trial");
        return visitor;
    }

    /** As a browser asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", PAGE).GET());
    }

    /** As a form is sent, with the token that the last page of forms gave. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, token);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String withToken) {
        return post(path, "application/x-www-form-urlencoded", form(fields), withToken);
    }

    /** Any body at all, as scripts send their token: in a header. */
    public HttpResponse<String> post(String path, String type, String body, String withToken) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("X-CSRF-TOKEN", withToken)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Only sees whether a door opens: a live stream behind it would never end. */
    HttpResponse<InputStream> knock(String verb, String path) {
        var request = request(path).header("Accept", PAGE).header("X-CSRF-TOKEN", token);
        try {
            var answer =
                    browser.send(
                            request.method(verb, BodyPublishers.noBody()).build(),
                            BodyHandlers.ofInputStream());
            answer.body().close();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Something that goes on and on, as a script asks for it. */
    public InputStream follow(String path) {
        try {
            var request = request(path).header("Accept", "text/html, text/event-stream");
            return browser.send(request.build(), BodyHandlers.ofInputStream()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String token() {
        return token;
    }

    /** The name of this browser's session; empty when it has none. */
    public String session() {
        return cookie("tillit");
    }

    /** What this browser keeps under this name; empty when it keeps nothing. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** As somebody who has got hold of another's session. */
    public Visitor withSession(String session) {
        cookies.getCookieStore().removeAll();
        keep("tillit", session);
        return this;
    }

    /** As if the house had sent this cookie. */
    public void keep(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port), cookie);
    }

    /** Every page of forms carries it; a new session has a new one. */
    public void readToken(String path) {
        var found = TOKEN.matcher(get(path).body());
        token = found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
