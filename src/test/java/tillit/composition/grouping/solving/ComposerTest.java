package tillit.composition.grouping.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.composition.grouping.AnyBrief;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Strength;
import tillit.composition.grouping.rule.Apart;
import tillit.composition.grouping.rule.AtLeast;
import tillit.composition.grouping.rule.Different;
import tillit.composition.grouping.rule.NeverTwice;
import tillit.composition.grouping.rule.Together;
import tillit.composition.grouping.rule.WouldLike;

class ComposerTest {

    private static final Company EKHAMN =
            Company.of(
                    "name     area    host pinned leads apart    wishes newness absent",
                    "Aino     skola   yes  2      yes   göran    -      old     -",
                    "Sara     skola   -    1:1    -     -        mats   new     -",
                    "Göran    omsorg  yes  -      yes   -        -      old     -",
                    "Birgitta omsorg  -    -      yes   -        -      new     2",
                    "Mats     teknik  -    -      -     birgitta -      old     -",
                    "Leila    teknik  -    -      -     -        aino   new     -",
                    "Ove      kultur  -    -      -     -        -      old     -");

    @Test
    void whoever_is_pinned_sits_there_and_the_others_around_them() {
        var composed = kept(EKHAMN.at(2, 2, 3, 4, new Different("area", Strength.MUST)));

        assertThat(EKHAMN.table(composed.placement(), 1, "Aino")).isEqualTo(2);
        assertThat(EKHAMN.table(composed.placement(), 2, "Aino")).isEqualTo(2);
        assertThat(EKHAMN.table(composed.placement(), 1, "Sara")).isEqualTo(1);
    }

    @Test
    void those_who_are_away_sit_nowhere() {
        var composed = kept(EKHAMN.at(2, 2, 3, 4));

        assertThat(EKHAMN.table(composed.placement(), 2, "Birgitta")).isZero();
    }

    @Test
    void each_table_has_its_host_and_nobody_sits_with_whom_they_asked_not_to() {
        kept(
                EKHAMN.at(
                        2,
                        2,
                        3,
                        4,
                        new AtLeast("host", "yes", 1, Strength.MUST),
                        new Apart("apart", Strength.MUST)));
    }

    @Test
    void each_group_is_led_by_two_of_other_groups_who_lead_no_more_than_they_may() {
        var people = IntStream.range(0, 12).mapToObj(i -> "Person" + i + " yes").toList();
        var company = Company.of("name leads", people.toArray(String[]::new));

        var placement = kept(company.ledBy(2, 1, company.at(1, 4, 3, 3))).placement();

        var leaders = new ArrayList<Integer>();
        for (int group = 0; group < 4; group++) {
            assertThat(placement.members(0, group))
                    .doesNotContainAnyElementsOf(placement.leaders(0, group));
            leaders.addAll(placement.leaders(0, group));
        }
        assertThat(leaders).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void wishes_are_met_as_far_as_they_can_be() {
        var composed =
                kept(
                        EKHAMN.at(
                                1,
                                2,
                                3,
                                4,
                                new Apart("apart", Strength.MUST),
                                new WouldLike("wishes", Strength.GLADLY)));

        assertThat(composed.best()).isTrue();
        assertThat(EKHAMN.table(composed.placement(), 1, "Mats")).isEqualTo(1);
        assertThat(EKHAMN.table(composed.placement(), 1, "Leila")).isEqualTo(2);
    }

    @Test
    void the_new_are_dealt_to_sit_with_the_new() {
        var people = new String[200];
        for (int i = 0; i < people.length; i++)
            people[i] = "P%d %s area%d".formatted(i, i % 5 < 2 ? "new" : "old", i % 30);
        var brief =
                Company.of("name newness area", people)
                        .at(
                                1,
                                25,
                                8,
                                8,
                                new Different("area", Strength.MUST),
                                new Together("newness", Strength.GLADLY));

        assertThat(((Outcome.Composed) compose(brief, 0, Optional.empty())).best()).isTrue();
    }

    @Test
    void what_algebra_knows_needs_no_step() {
        var brief = Company.of(49).at(8, 7, 7, 7, neverTwice());

        var composed = (Outcome.Composed) compose(brief, 0, Optional.empty());

        assertThat(composed.check().isKept()).isTrue();
    }

    @Test
    void the_same_seed_and_as_many_steps_give_the_same_placement() {
        var brief = hard();

        var one = (Outcome.Composed) compose(brief, 40, Optional.empty());
        var other = (Outcome.Composed) compose(brief, 40, Optional.empty());

        assertThat(one.placement()).isEqualTo(other.placement());
    }

    @Test
    void more_steps_make_it_better() {
        assertThat(cost(hard(), 200)).isLessThan(cost(hard(), 0));
    }

    private static long cost(Brief brief, int steps) {
        var composed = (Outcome.Composed) compose(brief, steps, Optional.empty());
        return composed.check().wishes().stream().mapToLong(wish -> wish.cost()).sum();
    }

    @Test
    void whoever_says_enough_gets_the_best_so_far() {
        List<Placement> seen = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        var outcome =
                (Outcome.Composed)
                        Composer.compose(
                                hard(),
                                Optional.empty(),
                                Effort.of(Duration.ofMinutes(1)),
                                new Progress() {
                                    @Override
                                    public void better(
                                            Placement best, long broken, long wishes, long bound) {
                                        seen.add(best);
                                        costs.add(broken * 1_000_000 + wishes);
                                    }

                                    @Override
                                    public boolean enough() {
                                        return seen.size() > 3;
                                    }
                                });

        assertThat(outcome.spent()).isLessThan(Duration.ofSeconds(50));
        assertThat(outcome.placement()).isEqualTo(seen.getLast());
        assertThat(costs).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(costs.getLast()).isLessThan(costs.getFirst());
    }

    @Test
    void what_was_right_before_stays_as_it_was() {
        var brief = Company.of(25).at(2, 5, 5, 5, neverTwice());
        var other = new Effort(99, OptionalLong.of(500), Duration.ofMinutes(1));
        var before =
                (Outcome.Composed) Composer.compose(brief, Optional.empty(), other, Progress.NONE);

        var after = (Outcome.Composed) compose(brief, 0, Optional.of(before.placement()));

        assertThat(after.placement()).isEqualTo(before.placement());
        assertThat(kept(brief).placement()).isNotEqualTo(before.placement());
    }

    @Test
    void a_table_that_many_have_left_is_filled_from_the_others() {
        var before = kept(Company.of(12).at(1, 3, 3, 5)).placement();
        var people = new String[12];
        for (int i = 0; i < people.length; i++)
            people[i] = "Person" + i + (before.group(0, i) == 0 ? " 1" : " -");
        people[before.members(0, 0).getFirst()] = "Anybody -";
        var now = Company.of("name absent", people).at(1, 3, 3, 5);

        var after = (Outcome.Composed) compose(now, 0, Optional.of(before));

        assertThat(after.check().isKept()).isTrue();
    }

    @Test
    void what_cannot_be_is_not_tried() {
        var outcome = compose(EKHAMN.at(1, 2, 2, 3), 100, Optional.empty());

        assertThat(outcome).isInstanceOf(Outcome.CannotBe.class);
    }

    private static NeverTwice neverTwice() {
        return new NeverTwice(Optional.empty(), Strength.MUST);
    }

    /** So many wishes that nothing meets them all. */
    private static Brief hard() {
        return new AnyBrief(4, 60).brief(3, 8, 0, AnyBrief.rules(Strength.GLADLY));
    }

    private static Outcome.Composed kept(Brief brief) {
        var composed = (Outcome.Composed) compose(brief, 500, Optional.empty());
        assertThat(composed.check().isKept()).as("%s", composed.check()).isTrue();
        return composed;
    }

    private static Outcome compose(Brief brief, int steps, Optional<Placement> from) {
        var effort = new Effort(7, OptionalLong.of(steps), Duration.ofMinutes(1));
        return Composer.compose(brief, from, effort, Progress.NONE);
    }
}
