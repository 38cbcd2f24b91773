package tillit.programme.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static tillit.programme.rollout.TestRollout.with;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.programme.rollout.solving.Composer;
import tillit.programme.rollout.solving.Outcome;

/** Some hundreds of people in a spring; a plan without a fault is broken on purpose, one rule after the other. */
class JudgeTest {

    private final Random random = new Random(7);
    private final Rollout rollout =
            TestRollout.rollout(
                    TestRollout.spring(false), TestRollout.workplaces(30, new Random(3)));
    private final Plan plan = planned(rollout);
    private final Session day = first(false);
    private final Session night = first(true);

    @Test
    void a_plan_of_ours_breaks_nothing() {
        assertThat(rollout.people()).hasSizeBetween(300, 600);
        assertThat(plan.sessions()).hasSizeGreaterThan(15);
        assertThat(Judge.broken(rollout, plan)).isEmpty();
        assertThat(BruteForce.broken(rollout, plan)).isZero();
    }

    @Test
    void who_goes_twice_or_never_is_seen() {
        var fewer = day.people().subList(1, day.people().size());
        assertBroken(with(plan, day.with(fewer)), Hard.ONCE);
        var more = new ArrayList<>(night.people());
        more.add(first(true).people().getFirst());
        assertBroken(with(plan, last(true).with(plus(last(true), more.getLast()))), Hard.ONCE);
        assertBroken(with(plan, night.with(plus(night, TestRollout.person(99, 1)))), Hard.ONCE);
    }

    @Test
    void too_small_a_room_and_one_that_is_none_are_seen() {
        var small = new Room("Rådhuset", 1);
        var terms = rollout.terms().with(List.of(small), rollout.terms().trainers());
        var squeezed = day.with(day.time(), small, day.trainer());
        assertThat(rules(rollout.on(terms), with(plan, squeezed))).contains(Hard.PLACES);
        assertBroken(
                with(plan, day.with(day.time(), new Room("Nowhere", 50), day.trainer())),
                Hard.CLOSED);
    }

    @Test
    void a_closed_day_and_hours_that_are_none_are_seen() {
        var closed = new Time(TestRollout.FIRST.plusDays(1), TestRollout.MORNING);
        assertBroken(with(plan, day.with(closed, day.room(), day.trainer())), Hard.CLOSED);
        var after = new Time(rollout.terms().last().plusWeeks(2), TestRollout.MORNING);
        assertBroken(with(plan, day.with(after, day.room(), day.trainer())), Hard.CLOSED);
    }

    @Test
    void who_works_at_night_does_not_come_by_day() {
        var time = new Time(night.time().day(), TestRollout.MORNING);
        assertBroken(with(plan, night.with(time, night.room(), night.trainer())), Hard.NIGHT);
    }

    @Test
    void a_trainer_in_two_places_a_room_taken_twice_and_too_many_away_are_seen() {
        var other = last(false);
        var noon = new Time(day.time().day(), TestRollout.NOON);
        var morning = new Time(day.time().day(), TestRollout.MORNING);
        var early = with(plan, day.with(morning, day.room(), day.trainer()));
        assertBroken(
                with(early, other.with(noon, other.room(), day.trainer())), Hard.TRAINER_TWICE);
        assertBroken(with(early, other.with(noon, day.room(), other.trainer())), Hard.ROOM_TWICE);
        var crowd = TestRollout.workplace(0, 10, false);
        var alone = TestRollout.rollout(rollout.terms(), List.of(crowd));
        var three = day.with(crowd.people().subList(0, 3));
        assertThat(rules(alone, new Plan(List.of(three)))).contains(Hard.SHARE);
        assertThat(BruteForce.broken(alone, new Plan(List.of(three))))
                .isGreaterThan(
                        BruteForce.broken(
                                alone, new Plan(List.of(day.with(crowd.people().subList(0, 2))))));
    }

    @Test
    void a_month_that_is_too_full_and_a_trainer_who_is_away_are_seen() {
        var terms = rollout.terms().with(rollout.terms().rooms(), TestRollout.trainers(5, 1));
        assertThat(rules(rollout.on(terms), plan)).containsOnly(Hard.TRAINER_MONTH);
        assertThat(BruteForce.broken(rollout.on(terms), plan)).isPositive();
        var away = new Away(day.trainer(), day.time().day(), day.time().day());
        var ill = rollout.on(rollout.terms().without(away));
        assertThat(rules(ill, plan)).containsOnly(Hard.TRAINER_AWAY);
        assertThat(BruteForce.broken(ill, plan)).isPositive();
    }

    @Test
    void what_is_locked_or_over_stays() {
        var locked = with(plan, day.locked(true));
        var later = new Rollout(rollout.terms(), rollout.workplaces(), rollout.from(), locked);
        assertThat(Judge.broken(later, locked)).isEmpty();
        var emptied = with(locked, day.locked(true).with(List.of()));
        assertThat(rules(later, emptied)).contains(Hard.FIXED);
        assertThat(BruteForce.broken(later, emptied)).isPositive();
    }

    @Test
    void four_who_know_each_other_are_not_mixed() {
        var mixed = TestRollout.rollout(TestRollout.spring(true), rollout.workplaces());
        var found = planned(mixed);
        assertThat(Judge.broken(mixed, found)).isEmpty();
        assertThat(BruteForce.broken(mixed, found)).isZero();
        assertThat(rules(mixed, plan)).contains(Hard.MIXED);
    }

    /** Two judges who count in different ways, on plans in which people were moved by chance. */
    @Test
    void on_plans_broken_by_chance_both_say_the_same() {
        for (int i = 0; i < 200; i++) {
            var changed = plan;
            for (int moves = random.nextInt(3); moves > 0; moves--) changed = shaken(changed);
            assertThat(BruteForce.broken(rollout, changed) == 0)
                    .as("plan %d", i)
                    .isEqualTo(Judge.broken(rollout, changed).isEmpty());
        }
    }

    private Plan shaken(Plan before) {
        var sessions = before.sessions();
        var one = sessions.get(random.nextInt(sessions.size()));
        var other = sessions.get(random.nextInt(sessions.size()));
        return switch (random.nextInt(3)) {
            case 0 -> with(before, one.with(other.time(), one.room(), one.trainer()));
            case 1 -> with(before, one.with(one.time(), one.room(), other.trainer()));
            default -> swapped(before, one, other);
        };
    }

    private static Plan swapped(Plan before, Session one, Session other) {
        if (one.id().equals(other.id())) return before;
        var here = new ArrayList<>(one.people());
        var there = new ArrayList<>(other.people());
        there.add(here.removeLast());
        here.add(there.removeFirst());
        return with(with(before, one.with(here)), other.with(there));
    }

    private void assertBroken(Plan broken, Hard rule) {
        assertThat(rules(rollout, broken)).contains(rule);
        assertThat(BruteForce.broken(rollout, broken)).isPositive();
    }

    private static Set<Hard> rules(Rollout rollout, Plan plan) {
        return Judge.broken(rollout, plan).stream().map(Breach::rule).collect(Collectors.toSet());
    }

    private static List<PersonId> plus(Session session, PersonId one) {
        var all = new ArrayList<>(session.people());
        all.add(one);
        return all;
    }

    private Session first(boolean atNight) {
        return plan.sessions().stream()
                .filter(one -> one.time().hours().night() == atNight)
                .findFirst()
                .orElseThrow();
    }

    private Session last(boolean atNight) {
        return plan.sessions().reversed().stream()
                .filter(one -> one.time().hours().night() == atNight)
                .findFirst()
                .orElseThrow();
    }

    private static Plan planned(Rollout rollout) {
        var ids = TestRollout.ids(new Random(5));
        var outcome = Composer.compose(rollout, Duration.ZERO, ids);
        assertThat(outcome).isInstanceOf(Outcome.Planned.class);
        return ((Outcome.Planned) outcome).plan();
    }
}
