package tillit.programme.rollout.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tillit.programme.rollout.Away;
import tillit.programme.rollout.Breach;
import tillit.programme.rollout.BruteForce;
import tillit.programme.rollout.Difference;
import tillit.programme.rollout.Hard;
import tillit.programme.rollout.Judge;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Rollout;
import tillit.programme.rollout.Room;
import tillit.programme.rollout.Session;
import tillit.programme.rollout.TestRollout;
import tillit.programme.rollout.Time;
import tillit.programme.rollout.Workplace;

/** A trainer falls ill. */
class MendingTest {

    private static final int SEEDS = 150;
    private static final int MOST_AFFECTED = 3;

    /** Everything that could be done is tried; ours loses and moves no more people than the best of it. */
    @Test
    void nobody_moves_fewer() {
        int moving = 0;
        int losing = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var rollout = small(new Random(seed));
            var away = ill(rollout);
            if (affected(rollout, away).size() > MOST_AFFECTED) continue;
            var mended = Mending.of(rollout, away);
            var best = new Everything(mended.question(), affected(rollout, away)).best();
            assertThat(List.of(lost(mended, rollout), mended.moved()))
                    .as("seed %d", seed)
                    .isEqualTo(best);
            assertThat(mended.proven()).isTrue();
            assertOnlyThoseLost(mended);
            if (mended.moved() > lost(mended, rollout)) moving++;
            if (lost(mended, rollout) > 0) losing++;
        }
        assertThat(moving).isGreaterThan(10);
        assertThat(losing).isPositive();
    }

    @Test
    void when_somebody_else_has_time_nobody_moves_and_the_rest_stays() {
        var rollout = planned(spring());
        var first = rollout.before().sessions().getFirst();
        var last = rollout.terms().last();
        var mended = Mending.of(rollout, new Away(first.trainer(), TestRollout.FIRST, last));
        var difference = Difference.of(rollout.before(), mended.plan());
        assertThat(difference.moved()).hasSize(mended.moved());
        assertThat(difference.led()).isNotEmpty();
        assertThat(mended.plan().sessions())
                .noneMatch(one -> one.trainer().equals(first.trainer()));
        assertThat(Judge.broken(mended.question(), mended.plan())).isEmpty();
        assertThat(BruteForce.broken(mended.question(), mended.plan())).isZero();
    }

    @Test
    void what_was_before_today_stays_as_it_was() {
        var all = planned(spring());
        var day = all.before().sessions().get(4).time().day();
        var rollout = new Rollout(all.terms(), all.workplaces(), day, all.before());
        var trainer = all.before().sessions().getFirst().trainer();
        var mended = Mending.of(rollout, new Away(trainer, TestRollout.FIRST, day.plusWeeks(3)));
        assertThat(mended.plan().sessions().subList(0, 3))
                .isEqualTo(all.before().sessions().subList(0, 3));
    }

    private static Rollout spring() {
        return TestRollout.rollout(
                TestRollout.spring(false), TestRollout.workplaces(20, new Random(4)));
    }

    private static Rollout small(Random random) {
        var rooms = List.of(new Room("A", 4 + random.nextInt(3)), new Room("B", 3));
        var terms =
                TestRollout.terms(
                        2,
                        rooms,
                        TestRollout.trainers(2 + random.nextInt(2), 2 + random.nextInt(5)),
                        50,
                        false);
        while (true) {
            var asked = TestRollout.rollout(terms, workplaces(random));
            if (compose(asked, random) instanceof Outcome.Planned it)
                return busy(asked.after(it.plan()), random);
        }
    }

    /** Who leads nothing on a day is often somewhere else. */
    private static Rollout busy(Rollout rollout, Random random) {
        var terms = rollout.terms();
        for (var day : rollout.terms().times(rollout.from()).stream().map(Time::day).toList())
            for (var trainer : rollout.terms().trainers())
                if (random.nextInt(3) > 0 && leadsNothing(rollout, trainer.id(), day))
                    terms = terms.without(new Away(trainer.id(), day, day));
        return rollout.on(terms);
    }

    private static boolean leadsNothing(Rollout rollout, String trainer, LocalDate day) {
        return rollout.before().sessions().stream()
                .noneMatch(one -> one.trainer().equals(trainer) && one.time().day().equals(day));
    }

    private static List<Workplace> workplaces(Random random) {
        var all = new ArrayList<Workplace>();
        for (int i = 0; i < 4; i++)
            all.add(TestRollout.workplace(i, 1 + random.nextInt(5), i == 3));
        return all;
    }

    private static Rollout planned(Rollout asked) {
        return asked.after(((Outcome.Planned) compose(asked, new Random(1))).plan());
    }

    private static Outcome compose(Rollout asked, Random random) {
        return Composer.compose(asked, Duration.ZERO, TestRollout.ids(random));
    }

    private static Away ill(Rollout rollout) {
        var first = rollout.before().sessions().getFirst();
        return new Away(first.trainer(), rollout.from(), rollout.terms().last());
    }

    private static List<Session> affected(Rollout rollout, Away away) {
        return rollout.before().sessions().stream()
                .filter(one -> away.is(one.trainer(), one.time().day()))
                .toList();
    }

    private static int lost(Mended mended, Rollout rollout) {
        return mended.without().stream()
                .mapToInt(id -> rollout.before().session(id).orElseThrow().people().size())
                .sum();
    }

    private static void assertOnlyThoseLost(Mended mended) {
        var broken = Judge.broken(mended.question(), mended.plan());
        assertThat(broken.stream().map(Breach::rule)).allMatch(rule -> rule == Hard.ONCE);
        if (mended.without().isEmpty()) assertThat(broken).isEmpty();
    }

    /** All that could be done, judged from the beginning each time. */
    private record Everything(Rollout question, List<Session> affected) {

        List<Integer> best() {
            var best = new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE};
            look(0, new ArrayList<>(question.fixed()), 0, 0, best);
            return List.of(best[0], best[1]);
        }

        private void look(int number, List<Session> sessions, int lost, int moved, int[] best) {
            if (number == affected.size()) {
                if (lost < best[0] || (lost == best[0] && moved < best[1])) {
                    best[0] = lost;
                    best[1] = moved;
                }
                return;
            }
            var one = affected.get(number);
            int people = one.people().size();
            look(number + 1, sessions, lost + people, moved + people, best);
            for (var time : times(one))
                for (var room : question.terms().rooms())
                    for (var trainer : question.terms().trainers()) {
                        boolean same = time.equals(one.time());
                        sessions.add(one.with(time, room, trainer.id()));
                        if (isAllowed(sessions))
                            look(number + 1, sessions, lost, moved + (same ? 0 : people), best);
                        sessions.removeLast();
                    }
        }

        private List<Time> times(Session one) {
            var times = new ArrayList<>(question.terms().times(question.from()));
            times.removeIf(time -> time.hours().night() != one.time().hours().night());
            return times;
        }

        private boolean isAllowed(List<Session> sessions) {
            return Judge.broken(question, new Plan(sessions)).stream()
                    .allMatch(it -> it.rule() == Hard.ONCE);
        }
    }
}
