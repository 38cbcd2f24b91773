package tillit.conversation.circle.web.making;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.conversation.circle.web.making.People.with;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.conversation.CirclePlan;

/** Ten meetings, three weeks apart. */
class RhythmTest {

    private final Rhythm rhythm = Rhythm.of(with("meetings", "10")).orElseThrow();

    @Test
    void ten_meetings_three_weeks_apart_end_in_may() {
        assertThat(rhythm.moments())
                .hasSize(10)
                .startsWith(
                        LocalDateTime.of(2026, 11, 12, 13, 0), LocalDateTime.of(2026, 12, 3, 13, 0))
                .endsWith(LocalDateTime.of(2027, 5, 20, 13, 0));
    }

    @Test
    void summer_time_does_not_move_a_meeting() {
        assertThat(rhythm.moments())
                .allMatch(moment -> moment.toLocalTime().equals(LocalTime.of(13, 0)));
    }

    @Test
    void the_first_and_the_last_meeting_have_their_own_method() {
        assertThat(IntStream.range(0, 10).mapToObj(number -> CirclePlan.method(number, 10)))
                .startsWith("collegial-supervision-first", "collegial-supervision")
                .endsWith("collegial-supervision", "collegial-supervision-last")
                .containsOnlyOnce("collegial-supervision-first", "collegial-supervision-last");
    }

    @Test
    void a_circle_that_meets_twice_has_a_first_and_a_last_meeting() {
        assertThat(CirclePlan.method(0, 2)).endsWith("-first");
        assertThat(CirclePlan.method(1, 2)).endsWith("-last");
    }

    @Test
    void a_rhythm_that_cannot_be_understood_is_none() {
        assertThat(Rhythm.of(with("day", "tomorrow"))).isEmpty();
        assertThat(Rhythm.of(with("time", "25:00"))).isEmpty();
        assertThat(Rhythm.of(with("every", "0"))).isEmpty();
        assertThat(Rhythm.of(with("meetings", "1000000"))).isEmpty();
    }
}
