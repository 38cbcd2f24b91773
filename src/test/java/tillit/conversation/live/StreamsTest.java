package tillit.conversation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tillit.conversation.live.Picture.Shot;

class StreamsTest {

    private static final UUID ROOM = UUID.randomUUID();

    private final Streams streams = new Streams(Duration.ofMinutes(1));
    private volatile String seen = "";
    private volatile Shot now = shot(1, "<p>Sara is here</p>");

    @Test
    void who_follows_sees_what_is_and_then_what_changes() {
        var sara = new Phone("sara", streams);
        sara.sees("id: 1\ndata: <p>Sara is here</p>\n\n");
        now = shot(2, "<p>Jonas</p>\n<p>Sara</p>");
        streams.changed(ROOM);
        sara.sees("id: 2\ndata: <p>Jonas</p>\ndata: <p>Sara</p>\n\n");
    }

    @Test
    void what_came_with_the_page_is_not_sent_again() {
        seen = now.mark();
        var sara = new Phone("sara", streams);
        sara.sees(":\n\n");
        now = shot(2, "<p>Jonas came</p>");
        streams.changed(ROOM);
        sara.sees("id: 2\n");
        assertThat(sara.text()).doesNotContain("id: 1\n");
    }

    @Test
    void a_page_that_is_older_than_it_looks_is_sent_the_picture() {
        seen = shot(0, "<p>Sara is here</p>").mark();
        new Phone("sara", streams).sees("id: 1\n");
    }

    @Test
    void what_looks_the_same_is_not_sent_again() {
        var sara = new Phone("sara", streams);
        sara.sees("id: 1\n");
        now = shot(2, "<p>Sara is here</p>");
        streams.changed(ROOM);
        now = shot(3, "<p>Jonas came</p>");
        streams.changed(ROOM);
        sara.sees("id: 3\n");
        assertThat(sara.text()).doesNotContain("id: 2\n");
    }

    @Test
    void the_last_picture_ends_the_stream() {
        var sara = new Phone("sara", streams);
        sara.sees("id: 1\n");
        now = Shot.gone();
        streams.changed(ROOM);
        sara.sees("event: gone\n");
        sara.ends();
        assertThat(streams.present(ROOM, "sara")).isFalse();
    }

    @Test
    void a_phone_of_which_nothing_is_heard_is_not_here_any_more() {
        var strict = new Streams(Duration.ofMillis(200));
        new Phone("sara", strict).ends();
        assertThat(strict.present(ROOM, "sara")).isFalse();
    }

    @Test
    void a_phone_that_says_that_it_lives_stays() {
        var strict = new Streams(Duration.ofSeconds(1));
        var sara = new Phone("sara", strict);
        var silent = new Phone("jonas", strict);
        await().pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    strict.heard(ROOM, "sara");
                    return silent.hasEnded();
                });
        assertThat(strict.present(ROOM, "sara")).isTrue();
        assertThat(sara.text()).contains(":\n\n");
    }

    @Test
    void who_signs_out_follows_nothing_and_the_others_go_on() {
        var sara = new Phone("sara", streams);
        var jonas = new Phone("jonas", streams);
        sara.sees("id: 1\n");
        jonas.sees("id: 1\n");
        streams.end("sara");
        sara.ends();
        now = shot(2, "<p>Sara is gone</p>");
        streams.changed(ROOM);
        jonas.sees("id: 2\n");
    }

    @Test
    void somebody_with_two_tabs_is_here_until_both_are_closed() {
        var one = new Phone("sara", streams);
        one.sees("id: 1\n");
        var other = new Phone("sara", streams);
        other.sees("id: 1\n");
        assertThat(streams.open()).isEqualTo(2);
        now = Shot.gone();
        streams.changed(ROOM);
        one.ends();
        other.ends();
        assertThat(streams.open()).isZero();
    }

    private static Shot shot(long version, String html) {
        return new Shot(version, html.getBytes(StandardCharsets.UTF_8), false);
    }

    private final class Phone {

        private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
        private final Thread thread;

        Phone(String who, Streams through) {
            thread = Thread.ofVirtual().start(() -> follow(who, through));
        }

        private void follow(String who, Streams through) {
            try {
                through.follow(ROOM, who, seen, () -> now, wire);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text() {
            return wire.toString(StandardCharsets.UTF_8);
        }

        void sees(String text) {
            await().until(() -> text().contains(text));
        }

        boolean hasEnded() {
            return !thread.isAlive();
        }

        void ends() {
            await().until(this::hasEnded);
        }
    }
}
