package tillit.conversation.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.trial.Cast.AINO;
import static tillit.trial.Cast.FREJA;
import static tillit.trial.Cast.IDA;
import static tillit.trial.Cast.MIKKEL;
import static tillit.trial.Cast.SARA;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.Gathering;
import tillit.HouseTest;
import tillit.conversation.CirclePlan;
import tillit.conversation.Circles;
import tillit.notice.Notices;
import tillit.notice.SentMail;
import tillit.trial.Cast;

/** A circle follows the plan of whoever made it, without a word. */
@HouseTest
class FollowingTest {

    @Autowired private Circles door;
    @Autowired private CircleKeeper circles;
    @Autowired private Notices notices;

    private final Instant later =
            Instant.now().plus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private Gathering here;
    private long before;

    @BeforeEach
    void kastanjen_meets() {
        here = Gathering.of(circles, SARA, IDA);
        before = newest();
    }

    @Test
    void who_is_new_comes_in_and_who_is_not_in_the_plan_goes() {
        door.follow(here.circle(), plan(SARA, FREJA));
        door.follow(here.circle(), plan(SARA, FREJA));

        var circle = circles.circle(here.circle());
        assertThat(circle.people())
                .containsExactlyInAnyOrder(AINO.id(), MIKKEL.id(), SARA.id(), FREJA.id());
        assertThat(circle.isLedBy(AINO.id())).isTrue();
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void a_meeting_moves_and_one_that_is_held_stays() {
        circles.continueFrom(here.circle(), 1, "0".repeat(32), List.of());
        var held = circles.circle(here.circle()).behind();

        door.follow(here.circle(), plan(SARA, IDA));

        var circle = circles.circle(here.circle());
        assertThat(circle.behind()).isEqualTo(held);
        assertThat(circle.ahead())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.startsAt()).isEqualTo(later);
                    assertThat(it.place()).isEqualTo("Kajen");
                });
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void without_a_meeting_it_ends_and_nothing_follows() {
        door.follow(here.circle(), new CirclePlan("", List.of(), List.of(), List.of()));
        door.follow(here.circle(), plan(SARA, FREJA));

        var circle = circles.circle(here.circle());
        assertThat(circle.ended()).isTrue();
        assertThat(circle.has(FREJA.id())).isFalse();
    }

    private CirclePlan plan(Cast... members) {
        var meeting = new CirclePlan.Planned(later, "Kajen", "pair-coaching");
        return new CirclePlan(
                "Kastanjen",
                List.of(AINO.id(), MIKKEL.id()),
                Arrays.stream(members).map(Cast::id).toList(),
                List.of(meeting, meeting));
    }

    private long newest() {
        return notices.newest(1).stream().mapToLong(SentMail::id).findFirst().orElse(0);
    }
}
