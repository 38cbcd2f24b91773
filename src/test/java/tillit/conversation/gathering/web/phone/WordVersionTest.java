package tillit.conversation.gathering.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.HouseTest;
import tillit.conversation.gathering.Gatherings;
import tillit.conversation.room.Rooms;

/** Whoever has said something is told from which version on it is in every picture. */
@HouseTest
class WordVersionTest {

    @Autowired private Gatherings gatherings;
    @Autowired private Rooms rooms;
    @LocalServerPort private int port;

    private Hall hall;
    private Guest sara;

    @BeforeEach
    void sara_is_in_the_hall() {
        hall = Hall.of(gatherings, rooms).goesTo("success-factors");
        sara = Guest.at(1, hall, port);
    }

    @Test
    void a_word_is_answered_with_the_version_that_it_made() {
        var before = hall.now().seq();
        assertThat(version(says("tillit", UUID.randomUUID())))
                .isGreaterThan(before)
                .isEqualTo(hall.now().seq());
    }

    @Test
    void the_same_word_again_is_in_the_same_picture() {
        var key = UUID.randomUUID();
        var first = version(says("tillit", key));
        assertThat(version(says("tillit", key))).isEqualTo(first);
        assertThat(hall.now().seq()).isEqualTo(first);
    }

    @Test
    void the_wall_comes_so_far() {
        var version = version(says("tillit", UUID.randomUUID()));
        await().untilAsserted(() -> assertThat(version(sara.get("/wall/live"))).isEqualTo(version));
    }

    private HttpResponse<String> says(String word, UUID key) {
        var form = "step=success-factors&content=" + word + "&key=" + key;
        return sara.browser()
                .send(
                        sara.browser()
                                .request(hall.at("/contributions"))
                                .header("In-Part", "yes")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
    }

    private static long version(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValueAsLong("Last-Event-ID").orElseThrow();
    }
}
