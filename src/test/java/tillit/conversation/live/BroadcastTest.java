package tillit.conversation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BroadcastTest {

    private static final String HALL = "spring/all";

    private long now;
    private final Broadcast broadcast = new Broadcast(() -> now);

    @Test
    void who_comes_is_shown_the_newest_at_once_and_then_what_changes() {
        show(118, "Tillit");
        var sara = new Phone().follows(HALL, -1);
        assertThat(sara.told()).endsWith("id: 118\ndata: Tillit\n\n");
        show(119, "Tillit Mod");
        round();
        assertThat(sara.told()).endsWith("id: 119\ndata: Tillit Mod\n\n");
    }

    @Test
    void what_a_phone_has_already_is_not_sent_again() {
        show(118, "Tillit");
        assertThat(new Phone().follows(HALL, 118).told()).isEqualTo("retry: 1000\n\n");
    }

    @Test
    void who_comes_before_anything_is_shown_waits_for_it() {
        var sara = new Phone().follows(HALL, -1);
        show(1, "Välkommen");
        round();
        assertThat(sara.told()).contains("data: Välkommen");
    }

    @Test
    void a_thousand_words_in_a_second_are_four_frames_and_the_last_is_whole() {
        var sara = new Phone().follows(HALL, -1);
        for (int word = 1; word <= 1000; word++) {
            show(word, "word " + word);
            if (word % 25 == 0) turn();
        }
        round();
        assertThat(sara.pieces).hasSizeBetween(4, 6);
        assertThat(sara.told()).endsWith("data: word 1000\n\n");
    }

    @Test
    void what_was_drawn_of_an_older_state_and_comes_late_is_left_out() {
        show(119, "new");
        show(118, "old");
        assertThat(new Phone().follows(HALL, -1).told()).contains("new").doesNotContain("old");
    }

    @Test
    void who_comes_back_is_sent_what_the_others_see_of_the_same_version() {
        show(118, "hidden");
        show(118, "hidden by Aino");
        assertThat(new Phone().follows(HALL, -1).told()).contains("by Aino");
    }

    @Test
    void the_other_tables_see_nothing_of_it() {
        var seven = new Phone().follows("spring/table/7", -1);
        broadcast.show("spring/table/8", 1, "ours".getBytes(StandardCharsets.UTF_8));
        round();
        assertThat(seven.told()).doesNotContain("ours");
    }

    @Test
    void a_silent_hall_is_told_that_it_lives_within_fifteen_seconds() {
        var sara = new Phone().follows(HALL, -1);
        pass(Duration.ofSeconds(15));
        assertThat(sara.told()).endsWith(":\n\n");
    }

    @Test
    void a_phone_in_a_tunnel_delays_nobody_and_comes_back_to_the_newest() {
        var sara = new Phone().follows(HALL, -1);
        var jonas = new Phone().follows(HALL, -1);
        jonas.inTunnel = true;
        show(1, "one");
        round();
        show(2, "two");
        pass(Duration.ofMinutes(2));
        assertThat(sara.told()).contains("data: one", "data: two");
        assertThat(jonas.pieces).hasSize(2);
        assertThat(jonas.down).isTrue();
        assertThat(broadcast.watching(HALL)).isOne();
        assertThat(new Phone().follows(HALL, 0).told()).contains("data: two");
    }

    @Test
    void a_phone_that_takes_its_time_is_sent_only_the_newest() {
        var jonas = new Phone().follows(HALL, -1);
        jonas.inTunnel = true;
        for (int version = 1; version <= 8; version++) {
            show(version, "version " + version);
            round();
        }
        jonas.outOfTunnel();
        round();
        assertThat(jonas.told()).contains("version 1", "version 8").doesNotContain("version 5");
    }

    @Test
    void presence_is_a_count() {
        var phones = IntStream.range(0, 400).mapToObj(_ -> new Phone().follows(HALL, -1)).toList();
        phones.subList(0, 100).forEach(Phone::switchOff);
        phones.subList(0, 100).forEach(Phone::switchOff);
        assertThat(broadcast.watching(HALL)).isEqualTo(300);
        assertThat(broadcast.open()).isEqualTo(300);
        assertThat(broadcast.watching("elsewhere")).isZero();
    }

    @Test
    void a_gathering_that_is_over_ends_the_streams_and_is_forgotten() {
        show(1, "Tack");
        var sara = new Phone().follows(HALL, -1);
        broadcast.end(HALL);
        round();
        assertThat(sara.told()).endsWith("event: gone\ndata: gone\n\n");
        assertThat(sara.down).isTrue();
        assertThat(broadcast.shows(HALL)).isFalse();
        assertThat(broadcast.open()).isZero();
    }

    @Test
    void a_server_that_goes_down_ends_in_order_and_tells_nobody_that_all_is_over() {
        var sara = new Phone().follows(HALL, -1);
        broadcast.close();
        assertThat(sara.down).isTrue();
        assertThat(sara.told()).doesNotContain("gone");
    }

    private void show(long version, String html) {
        broadcast.show(HALL, version, html.getBytes(StandardCharsets.UTF_8));
    }

    private void turn() {
        now += Duration.ofMillis(Broadcast.TURN_MILLIS).toNanos();
        broadcast.turn();
    }

    private void round() {
        for (int group = 0; group < Broadcast.GROUPS; group++) turn();
    }

    private void pass(Duration time) {
        for (long ms = 0; ms < time.toMillis(); ms += Broadcast.TURN_MILLIS) turn();
    }

    private final class Phone implements Line {

        private final List<String> pieces = new ArrayList<>();
        private boolean inTunnel;
        private boolean down;
        private @Nullable Watcher watcher;
        private Runnable waiting = () -> {};

        Phone follows(String audience, long lastSeen) {
            watcher = broadcast.follow(audience, this, Wire.PLAIN, lastSeen);
            return this;
        }

        String told() {
            return String.join("", pieces);
        }

        void outOfTunnel() {
            inTunnel = false;
            waiting.run();
        }

        void switchOff() {
            down = true;
            broadcast.left(watcher);
        }

        @Override
        public void write(ByteBuffer piece, Runnable done) {
            pieces.add(StandardCharsets.UTF_8.decode(piece).toString());
            waiting = done;
            if (!inTunnel) done.run();
        }

        @Override
        public void finish(ByteBuffer piece) {
            write(piece, this::switchOff);
        }

        @Override
        public void cut() {
            switchOff();
        }
    }
}
