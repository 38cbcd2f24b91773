package tillit.conversation.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.Visitor;
import tillit.conversation.circle.CircleKeeper;
import tillit.conversation.room.Rooms;
import tillit.trial.Cast;

/** The time left is the server's, on every page of a room and on phones whose own clocks are wrong. */
@HouseTest
class StepClockTest {

    private static final long MOST_WRONG = 100;
    private static final Pattern ENDS = Pattern.compile("<step-clock [^>]*data-ends=\"(\\d+)\"");

    @Autowired private CircleKeeper circles;
    @Autowired private Rooms rooms;
    @Autowired private Clock clock;
    @LocalServerPort private int port;

    private Gathering here;
    private Visitor aino;

    @BeforeEach
    void the_meeting_is_in_its_first_step() {
        here = Gathering.of(circles, Cast.SARA);
        aino = Visitor.signedIn(port, Cast.AINO);
        tell("opening", Map.of());
    }

    @Test
    void phone_desk_and_big_screen_count_down_to_the_same_moment() {
        assertThat(pages().map(this::ends)).containsOnly(endsInTheLog());

        tell("extension", Map.of("step", "check-in", "minutes", "5"));

        assertThat(pages().map(this::ends)).containsOnly(endsInTheLog());
    }

    /** As {@code step-clock.js} corrects itself: of four answers the quickest counts. */
    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT1H", "PT37M0.4S"})
    void a_phone_whose_clock_is_wrong_shows_the_right_time_left(String wrong) {
        var phone = Clock.offset(Clock.systemUTC(), Duration.parse(wrong));
        var offset = offset(phone);
        var ends = ends("");

        LongStream.range(0, 100)
                .forEach(_ -> {
                    var shown = ends - (phone.millis() + offset);
                    assertThat(shown)
                            .isCloseTo(endsInTheLog() - clock.millis(), within(MOST_WRONG));
                });
    }

    private long offset(Clock phone) {
        record Try(long took, long offset) {}
        return Stream.generate(
                        () -> {
                            var sent = phone.millis();
                            var server = Long.parseLong(aino.get("/clock").body());
                            var back = phone.millis();
                            return new Try(back - sent, server - (sent + back) / 2);
                        })
                .limit(4)
                .min(Comparator.comparingLong(Try::took))
                .orElseThrow()
                .offset();
    }

    private static Stream<String> pages() {
        return Stream.of("", "/desk", "/screen");
    }

    private long ends(String page) {
        var html = aino.get("/rooms/" + here.room() + page).body();
        var found = ENDS.matcher(html);
        assertThat(found.find()).as("a clock at " + page).isTrue();
        return Long.parseLong(found.group(1));
    }

    private long endsInTheLog() {
        var now = rooms.now(here.room()).state().course().now().orElseThrow();
        return now.endsAt().toEpochMilli();
    }

    private void tell(String command, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("key", UUID.randomUUID().toString());
        var answer = aino.post("/rooms/" + here.room() + "/" + command, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
