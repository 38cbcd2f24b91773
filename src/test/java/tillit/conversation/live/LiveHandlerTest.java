package tillit.conversation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveHandlerTest {

    private OpenHall hall = new OpenHall(0);

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void who_holds_a_seat_sees_the_newest_and_then_what_changes() {
        hall.show(118, "<b>Tillit</b>");
        try (var sara = Phone.in(hall)) {
            assertThat(sara.reads("id: 118\ndata: <b>Tillit</b>\n\n"))
                    .contains("200 OK", "text/event-stream", "X-Accel-Buffering: no", "no-store");
            hall.show(119, "<b>Mod</b>");
            sara.reads("id: 119\ndata: <b>Mod</b>\n\n");
        }
        await().untilAsserted(() -> {
            hall.show(120, "x".repeat(1000));
            assertThat(hall.broadcast.watching("hall")).isZero();
        });
    }

    @Test
    void a_stranger_is_told_that_there_is_nothing() {
        hall.show(118, "Tillit");
        for (var path :
                List.of("/live/hall", "/live/", "/live/hall/", "/g/x/live", "/live/hall;x/y"))
            assertThat(once(path, "Accept: text/event-stream", "Cookie: seat=4e"))
                    .startsWith("HTTP/1.1 404")
                    .doesNotContain("Tillit");
    }

    @Test
    void nothing_can_be_sent_there() {
        assertThat(
                        new Phone(
                                        hall.port(),
                                        "POST /live/hall",
                                        "Content-Length: 0",
                                        "Connection: close")
                                .readsToTheEnd())
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void other_addresses_are_the_pages() {
        for (var path : List.of("/", "/alive", "/liver/x", "/lively"))
            assertThat(once(path)).contains("a page");
    }

    @Test
    void who_takes_no_stream_asks_again_and_again() {
        assertThat(once("/live/hall", "Cookie: " + OpenHall.COOKIE)).startsWith("HTTP/1.1 204");
        hall.show(118, "Tillit");
        assertThat(once("/live/hall?after=117", "Cookie: " + OpenHall.COOKIE))
                .startsWith("HTTP/1.1 200")
                .contains("Last-Event-ID: 118")
                .endsWith("Tillit");
        assertThat(once("/live/hall?after=118", "Cookie: " + OpenHall.COOKIE))
                .startsWith("HTTP/1.1 204");
        assertThat(once("/live/hall?after=x%00", "Cookie: " + OpenHall.COOKIE))
                .startsWith("HTTP/1.1 200");
    }

    /** Four hundred streams, eight threads. */
    @Test
    void no_phone_keeps_a_thread() {
        var phones = IntStream.range(0, 400).mapToObj(_ -> Phone.in(hall)).toList();
        await().until(() -> hall.broadcast.watching("hall") == 400);
        hall.show(7, "Tillit");
        phones.forEach(phone -> phone.reads("id: 7\n"));
        phones.forEach(Phone::close);
    }

    @Test
    void phones_that_take_nothing_delay_nobody_and_are_hung_up() {
        var stuck = Stream.generate(() -> Phone.in(hall)).limit(4).toList();
        var sara = Phone.in(hall);
        await().until(() -> hall.broadcast.watching("hall") == 5);
        for (int version = 1; version <= 12; version++) {
            hall.show(version, "x".repeat(400_000));
            sara.reads("id: " + version + "\n");
        }
        hall.show(13, "before the two minutes");
        sara.reads("before the two minutes");
        hall.passes(Duration.ofMinutes(2));
        await().untilAsserted(() -> assertThat(hall.broadcast.watching("hall")).isEqualTo(1));
        hall.show(14, "out of the tunnel");
        sara.reads("out of the tunnel");
        stuck.forEach(Phone::close);
        sara.close();
    }

    @Test
    void a_server_that_comes_back_shows_the_newest_to_all_who_come_back() {
        hall.show(118, "before");
        var before = IntStream.range(0, 300).mapToObj(_ -> Phone.in(hall)).toList();
        before.forEach(phone -> phone.reads("id: 118\n"));
        int port = hall.port();
        hall.close();
        before.forEach(phone -> assertThat(phone.readsToTheEnd()).doesNotContain("gone"));
        before.forEach(Phone::close);
        hall = new OpenHall(port);
        hall.show(119, "after");
        var again =
                IntStream.range(0, 300)
                        .mapToObj(_ -> Phone.in(hall, "Last-Event-ID: 118"))
                        .toList();
        again.forEach(phone -> phone.reads("id: 119\ndata: after\n\n"));
        again.forEach(Phone::close);
    }

    private String once(String path, String... headers) {
        var all = Stream.concat(Stream.of(headers), Stream.of("Connection: close"));
        try (var phone = new Phone(hall.port(), "GET " + path, all.toArray(String[]::new))) {
            return phone.readsToTheEnd();
        }
    }
}
