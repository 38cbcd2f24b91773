package tillit.programme.rollout.solving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tillit.programme.rollout.BruteForce;
import tillit.programme.rollout.Difference;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.TestRollout;
import tillit.programme.rollout.Workplace;
import tillit.programme.rollout.solving.Composer.Effort;

/** Some hundreds of people, in thirty workplaces. */
class ComposerTest {

    private static final Effort NONE = new Effort(Duration.ZERO, 0);

    /** A moment, for what holds after any time. */
    private static final Effort SOME = new Effort(Duration.ofMillis(300), Integer.MAX_VALUE);

    /** So much work, however long a busy machine takes for it. */
    private static final Effort ENOUGH = new Effort(Duration.ofMinutes(1), 300);

    private final Random random = new Random(1);
    private final List<Workplace> workplaces = TestRollout.workplaces(30, new Random(3));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void improving_breaks_nothing_and_costs_less(boolean mixed) {
        var asked = TestRollout.rollout(TestRollout.spring(mixed), workplaces);
        var dealt = Deal.of(asked, TestRollout.ids(new Random(1)));
        long before = new Wishes(dealt.board(), dealt.parties()).cost();
        var improved = new Board(asked, dealt.board().sessions);
        var plan = plan(asked, ENOUGH);
        assertThat(BruteForce.broken(asked, plan)).isZero();
        assertThat(cost(asked, plan, improved)).isLessThan(before);
    }

    @Test
    void it_takes_hardly_more_occasions_than_there_must_be_and_spreads_them() {
        var asked = TestRollout.rollout(TestRollout.spring(false), workplaces);
        var sessions = plan(asked, NONE).sessions();
        int least = Math.ceilDiv(asked.people().size(), 20);
        assertThat(sessions.size()).isBetween(least, least + 4);
        var months = new HashSet<Object>();
        sessions.forEach(one -> months.add(one.time().month()));
        assertThat(months).hasSize(5);
        assertThat(ledBy(sessions)).allMatch(many -> Math.abs(many - sessions.size() / 5.0) <= 2);
    }

    @Test
    void planned_anew_without_a_reason_nothing_changes() {
        var asked = TestRollout.rollout(TestRollout.spring(false), workplaces);
        var plan = plan(asked, NONE);
        var again = plan(asked.after(plan), SOME);
        assertThat(Difference.of(plan, again).isNone()).isTrue();
    }

    @Test
    void whoever_is_hired_gets_a_place_and_whoever_leaves_goes_and_nobody_moves() {
        var asked = TestRollout.rollout(TestRollout.spring(false), workplaces);
        var plan = plan(asked, NONE);
        var first = workplaces.getFirst();
        var people = new ArrayList<>(first.people());
        var left = people.removeFirst();
        var hired = TestRollout.person(0, 500);
        people.add(hired);
        var others = new ArrayList<>(workplaces);
        others.set(0, new Workplace(first.unit(), first.area(), first.night(), people));
        var now = TestRollout.rollout(asked.terms(), others).after(plan);
        var difference = Difference.of(plan, plan(now, SOME));
        assertThat(difference.joined()).containsExactly(hired);
        assertThat(difference.moved()).containsExactly(left);
    }

    @Test
    void what_is_locked_stays_also_where_nothing_else_could_be() {
        var asked = TestRollout.rollout(TestRollout.spring(false), workplaces);
        var plan = plan(asked, NONE);
        var locked = plan.sessions().getFirst().locked(true);
        var terms = asked.terms().with(List.of(new Room("Another", 25)), asked.terms().trainers());
        var now = asked.after(TestRollout.with(plan, locked)).on(terms);
        var found = plan(now, SOME);
        assertThat(found.session(locked.id())).contains(locked);
        assertThat(found.sessions())
                .filteredOn(one -> one.room().name().equals("Rådhuset"))
                .containsExactly(locked);
        assertThat(BruteForce.broken(now, found)).isZero();
    }

    @Test
    void when_it_is_too_little_what_is_said_to_help_helps() {
        var terms =
                TestRollout.terms(
                        8,
                        List.of(new Room("Rådhuset", 20)),
                        TestRollout.trainers(8, 3),
                        20,
                        false);
        var asked = TestRollout.rollout(terms, workplaces);
        var outcome = compose(asked, NONE);
        assertThat(outcome).isInstanceOf(Outcome.TooLittle.class);
        var remedies = Remedy.of(asked);
        assertThat(remedies).hasSizeGreaterThan(1);
        for (var remedy : remedies) {
            var mended =
                    switch (remedy) {
                        case Remedy.Until it -> terms.until(it.day());
                        case Remedy.Share it -> terms.sharing(it.percent());
                        case Remedy.EachMonth it ->
                                terms.with(terms.rooms(), TestRollout.trainers(8, 3 + it.more()));
                        case Remedy.Rooms it -> {
                            var rooms = new ArrayList<>(terms.rooms());
                            for (int i = 0; i < it.more(); i++)
                                rooms.add(new Room("more " + i, it.places()));
                            yield terms.with(rooms, terms.trainers());
                        }
                    };
            assertThat(compose(asked.on(mended), NONE))
                    .as("%s", remedy)
                    .isInstanceOf(Outcome.Planned.class);
        }
    }

    @Test
    void of_few_one_may_always_go() {
        var one = List.of(TestRollout.workplace(0, 1, false), TestRollout.workplace(1, 3, true));
        var asked = TestRollout.rollout(TestRollout.spring(false), one);
        assertThat(plan(asked, SOME).byPerson()).hasSize(4);
    }

    @Test
    void nobody_to_plan_for_is_an_empty_plan() {
        var asked = TestRollout.rollout(TestRollout.spring(false), List.of());
        assertThat(plan(asked, SOME)).isEqualTo(Plan.EMPTY);
    }

    private static long cost(Rollout asked, Plan plan, Board board) {
        var at = plan.byPerson();
        var parties = new ArrayList<Party>();
        for (int place = 0; place < asked.workplaces().size(); place++)
            for (var one : asked.workplaces().get(place).people()) {
                var time = requireNonNull(at.get(one)).time();
                var room = requireNonNull(at.get(one)).room();
                for (int i = 0; i < board.sessions.size(); i++)
                    if (board.sessions.get(i).time().equals(time)
                            && board.sessions.get(i).room().equals(room))
                        parties.add(new Party(place, List.of(one), i, Party.NOWHERE));
            }
        return new Wishes(board, parties).cost();
    }

    private static List<Integer> ledBy(List<Session> sessions) {
        return TestRollout.trainers(5, 3).stream()
                .map(one ->
                        (int) sessions.stream().filter(it -> it.trainer().equals(one.id())).count())
                .toList();
    }

    private Plan plan(Rollout asked, Effort effort) {
        var outcome = compose(asked, effort);
        assertThat(outcome).isInstanceOf(Outcome.Planned.class);
        return ((Outcome.Planned) outcome).plan();
    }

    private Outcome compose(Rollout asked, Effort effort) {
        return Composer.compose(asked, effort, TestRollout.ids(random));
    }
}
