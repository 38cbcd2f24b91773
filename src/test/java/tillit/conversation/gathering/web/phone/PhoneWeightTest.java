package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.room.Rooms;

/** All that a phone loads in a hall, as many bytes as go over the air. */
@HouseTest
class PhoneWeightTest {

    private static final int MOST = 40_000;

    /** Of one answer's head. */
    private static final int HEAD = 400;

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();

    @Test
    void the_page_its_styles_and_its_scripts_are_at_most_40_kilobytes()
            throws IOException, InterruptedException {
        var hall = Hall.of(gatherings, rooms).goesTo("success-factors");
        var door = request(hall.at("")).POST(HttpRequest.BodyPublishers.noBody());
        browser.send(door.build(), BodyHandlers.discarding());
        var page = browser.send(request(hall.at("")).build(), BodyHandlers.ofString()).body();
        assertThat(page).contains("phone-form");

        int weight = weight(hall.at(""));
        var loaded =
                Pattern.compile("(?:href|src)=\"(/(?:css|js|vendor|pictures)/[^\"]+)\"")
                        .matcher(page);
        while (loaded.find()) weight += weight(loaded.group(1));

        assertThat(weight).isBetween(10_000, MOST);
    }

    private int weight(String path) throws IOException, InterruptedException {
        var zipped = request(path).header("Accept-Encoding", "gzip").build();
        return HEAD + browser.send(zipped, BodyHandlers.ofByteArray()).body().length;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
