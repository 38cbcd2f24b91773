package tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.organisation.scim.Tokens;
import tillit.trial.Cast;

/** What nobody asked for is not read, and fills no disk, however it is sent. */
@HouseTest
class LargeBodyTest {

    private static final String FILES = "multipart/form-data; boundary=x";

    /** More than a form may be, less than the server reads away before it hangs up. */
    private static final String LARGE = "x".repeat(2 << 20);

    @Autowired private Tokens tokens;
    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({"PUT, /imports", "POST, /imports", "POST, /%69mports", "PATCH, /import%73"})
    void files_come_from_nobody_else_by_any_method_or_spelling(String verb, String path) {
        for (var visitor : List.of(new Visitor(port), Visitor.signedIn(port, Cast.AINO))) {
            var answer = send(visitor, verb, FILES, visitor.request(path), LARGE);
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void birgitta_s_files_are_read_however_the_address_is_written() {
        var birgitta = Visitor.signedIn(port, Cast.BIRGITTA);
        assertThat(new Upload(birgitta, "/%69mports").give(Map.of("a.csv", LARGE)))
                .returns(302, HttpResponse::statusCode);
    }

    @ParameterizedTest
    @CsvSource({"POST, /anything", "GET, /", "POST, /chest/items", "PUT, /sign-in"})
    void files_anywhere_else_say_how_long_they_are(String verb, String path) {
        for (var type : List.of(FILES, "Multipart/Form-Data; boundary=x", "multipart/mixed")) {
            var visitor = new Visitor(port);
            var answer = send(visitor, verb, type, visitor.request(path), LARGE);
            assertThat(answer.statusCode()).isEqualTo(411);
        }
    }

    @Test
    void files_anywhere_else_are_no_larger_than_a_form() {
        var stranger = new Visitor(port);
        assertThat(stranger.post("/anything", FILES, LARGE, "").statusCode()).isEqualTo(413);
    }

    @Test
    void a_directory_that_sends_ever_more_is_told_that_it_is_too_much() {
        assertThat(directory("\"" + LARGE).statusCode()).isEqualTo(413);
    }

    /** Some directories send their little in chunks. */
    @Test
    void a_directory_that_does_not_tell_how_long_its_little_is_is_read() {
        var answer = directory("{}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("userName");
    }

    private HttpResponse<String> directory(String body) {
        var visitor = new Visitor(port);
        var request =
                visitor.request("/scim/v2/Users")
                        .header("Authorization", "Bearer " + tokens.make(Cast.SVEN.id()));
        return send(visitor, "POST", "application/scim+json", request, body);
    }

    /** In chunks, as whoever does not tell how long it will be. */
    private static HttpResponse<String> send(
            Visitor visitor, String verb, String type, HttpRequest.Builder request, String body) {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return visitor.send(
                request.header("Content-Type", type)
                        .method(verb, BodyPublishers.ofInputStream(() -> bytes)));
    }
}
