package tillit.composition.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tillit.HouseTest;
import tillit.composition.CompositionId;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;
import tillit.organisation.Organisation;

/** Birgitta's page looks on while tables are sought for her. */
@HouseTest
class ComposingTest {

    @Autowired Compositions compositions;
    @Autowired WorkBook works;
    @Autowired Organisation organisation;
    @Autowired Clashes clashes;

    private final CountDownLatch foundOne = new CountDownLatch(1);
    private final Semaphore mayEnd = new Semaphore(0);
    private CompositionId day = new CompositionId(UUID.randomUUID());
    private Composing composing = composing(this::seeks);

    @BeforeEach
    void birgitta_begins() {
        composing = composing(this::seeks);
        day = LeadersDay.of(compositions, organisation);
    }

    @AfterEach
    void the_house_closes() {
        mayEnd.release();
        composing.end();
    }

    @Test
    void what_is_found_becomes_the_current_state() throws InterruptedException {
        var search = composing.begin(day);
        foundOne.await();
        assertThat(composing.look(day)).isEqualTo(new Look.Searching(search));
        assertThat(search.best()).isEqualTo(new Search.Best(0, 7, 4));
        assertThat(composing.begin(day)).isSameAs(search);
        mayEnd.release();
        until(new Look.Idle());
        assertThat(compositions.current(day)).map(State::placement).contains(LeadersDay.FIRST);
        assertThat(compositions.states(day))
                .extracting(StateLine::kind)
                .containsExactly(StateKind.COMPOSED);
    }

    @Test
    void the_best_is_kept_when_she_has_seen_enough() throws InterruptedException {
        composing.begin(day);
        foundOne.await();
        composing.stop(day);
        until(new Look.Idle());
        assertThat(compositions.current(day)).isPresent();
    }

    @Test
    void pins_of_the_state_before_are_in_the_one_after() {
        var pins = Set.of(new Pin(0, 1));
        var next = new Next(StateKind.PINNED, LeadersDay.FIRST, pins, Note.NONE);
        compositions.record(day, Optional.empty(), UUID.randomUUID(), next);
        mayEnd.release();
        composing.begin(day);
        until(new Look.Idle());
        assertThat(compositions.current(day)).map(State::pins).contains(pins);
    }

    @Test
    void what_cannot_be_is_said() {
        composing = composing((_, _, _, _) -> no());
        composing.begin(day);
        until(new Look.CannotBe(List.of(WHY)));
        assertThat(works.isBegun(day)).isFalse();
    }

    @Test
    void a_mishap_of_ours_is_known_as_one() {
        composing = composing((_, _, _, _) -> mishap());
        composing.begin(day);
        until(new Look.Failed());
        assertThat(compositions.states(day)).isEmpty();
    }

    @Test
    void a_search_whose_server_died_is_said_to_be_interrupted() throws InterruptedException {
        composing.begin(day);
        foundOne.await();
        var afterwards = composing(this::seeks);
        assertThat(afterwards.look(day)).isEqualTo(new Look.Interrupted());
    }

    @Test
    void a_composition_removed_meanwhile_stays_removed() throws InterruptedException {
        composing.begin(day);
        foundOne.await();
        compositions.remove(day);
        mayEnd.release();
        until(new Look.Idle());
        assertThat(compositions.find(day)).isEmpty();
    }

    private Composing composing(Finding finding) {
        return new Composing(compositions, works, finding, clashes);
    }

    private static final Impossible WHY = new Impossible("size", List.of(), List.of());

    private static Outcome no() {
        return new Outcome.CannotBe(List.of(WHY));
    }

    private static Outcome mishap() {
        throw new IllegalStateException();
    }

    private Outcome seeks(Brief brief, Optional<Placement> from, Effort effort, Progress progress) {
        progress.better(LeadersDay.FIRST, 0, 7, 4);
        foundOne.countDown();
        await().until(() -> mayEnd.tryAcquire() || progress.enough());
        var check = Check.of(brief, LeadersDay.FIRST);
        return new Outcome.Composed(LeadersDay.FIRST, check, false, Duration.ZERO);
    }

    private void until(Look wanted) {
        await().until(() -> composing.look(day).equals(wanted));
    }
}
