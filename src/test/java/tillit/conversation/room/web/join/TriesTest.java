package tillit.conversation.room.web.join;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;

/** Olle guesses codes. */
class TriesTest {

    private static final PersonId OLLE = new PersonId(new UUID(0, 1));
    private static final PersonId SARA = new PersonId(new UUID(0, 2));

    private final Watch watch = new Watch();
    private final Tries tries = new Tries(watch);

    @Test
    void after_ten_wrong_codes_one_waits() {
        range(0, 10).forEach(_ -> assertThat(tries.take(OLLE)).isTrue());
        assertThat(tries.take(OLLE)).isFalse();
        assertThat(tries.take(SARA)).as("Sara has guessed nothing").isTrue();
    }

    @Test
    void ten_minutes_after_a_wrong_code_it_is_forgotten() {
        range(0, 10).forEach(_ -> tries.take(OLLE));
        watch.passes(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(tries.take(OLLE)).isFalse();
        watch.passes(Duration.ofSeconds(1));
        assertThat(tries.take(OLLE)).isTrue();
    }

    @Test
    void the_right_code_uses_no_try() {
        for (int i = 0; i < 100; i++) {
            assertThat(tries.take(SARA)).isTrue();
            tries.giveBack(SARA);
        }
    }

    @Test
    void a_thousand_at_the_same_moment_are_no_more_than_ten() throws Exception {
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken =
                    range(0, 1000).mapToObj(_ -> phones.submit(() -> tries.take(OLLE))).toList();
            var got = 0;
            for (var one : taken) if (one.get()) got++;
            assertThat(got).isEqualTo(10);
        }
    }

    @Test
    void nobody_is_remembered_longer_than_needed() {
        range(0, Tries.PEOPLE + 5).forEach(i -> tries.take(new PersonId(new UUID(1, i))));
        assertThat(tries.people()).isEqualTo(Tries.PEOPLE);
        watch.passes(Duration.ofMinutes(10));
        tries.take(OLLE);
        assertThat(tries.people()).isOne();
    }

    /** A clock that goes when the test says so. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-02T08:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
