package tillit.outcomes.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tillit.outcomes.comparison.MadeUpWorkplaces.START;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tillit.access.PersonId;
import tillit.outcomes.comparison.Comparison.Told;
import tillit.outcomes.comparison.Comparison.Withheld;

/** Home care with circles since 2021 and home care without. */
class BeforeAndAfterTest {

    private static final int RUNS = 400;

    @Test
    void an_effect_that_is_there_is_found_in_about_95_of_100_towns() {
        assertThat(share(new MadeUpWorkplaces(40, 120, -4, 0), told -> covers(told, -4)))
                .isBetween(0.925, 0.975);
    }

    @Test
    void where_circles_do_nothing_nothing_is_found_in_about_95_of_100_towns() {
        assertThat(share(new MadeUpWorkplaces(12, 30, 0, 0), told -> covers(told, 0)))
                .isBetween(0.925, 0.975);
    }

    @Test
    void a_way_that_was_steeper_before_is_seen_and_doubted() {
        assertThat(share(new MadeUpWorkplaces(60, 120, 0, 4), doubted(Doubt.TREND_BEFORE)))
                .isGreaterThan(0.9);
        assertThat(share(new MadeUpWorkplaces(60, 120, 0, 0), doubted(Doubt.TREND_BEFORE)))
                .isLessThan(0.1);
    }

    @Test
    void those_who_were_chosen_for_their_bad_years_get_better_by_themselves_and_that_is_doubted() {
        var chance = new Random(23);
        var told = told(chosenForTurnover(new MadeUpWorkplaces(0, 120, 0, 0).by(chance)));
        assertThat(told.effect().orElseThrow().interval().high()).isNegative();
        assertThat(told.doubts()).contains(Doubt.REGRESSION_TO_MEAN);
    }

    @Test
    void the_groups_figures_and_the_effect_add_up() {
        var told = told(new MadeUpWorkplaces(25, 50, -4, 0).by(new Random(5)));
        double mine = change(told.tookPart());
        double theirs = change(told.others());
        assertThat(told.effect().orElseThrow().points()).isCloseTo(mine - theirs, within(1e-9));
        assertThat(told.doubts()).containsExactly(Doubt.CHOSEN_GROUPS);
    }

    @Test
    void a_small_example_by_hand() {
        var all = new ArrayList<Workplace>();
        for (int i = 0; i < 5; i++) all.add(workplace(i, true, 10, 4 + i % 2));
        for (int i = 5; i < 10; i++) all.add(workplace(i, false, 10, 9));
        var told = told(all);
        assertThat(told.tookPart()).isEqualTo(new Group(5, 5, 10, OptionalDouble.of(4.4)));
        var effect = told.effect().orElseThrow();
        assertThat(effect.points()).isCloseTo(-4.6, within(1e-9));
        // s² = 0.3 of five, the others do not vary: ±2.776 × √(0.3/5), with four degrees of freedom
        assertThat(effect.interval().high())
                .isCloseTo(-4.6 + 2.77645 * Math.sqrt(0.06), within(1e-4));
        assertThat(told.doubts()).containsExactly(Doubt.CHOSEN_GROUPS, Doubt.FEW_UNITS);
    }

    @Test
    void a_large_workplace_counts_for_more_than_a_small_one() {
        var all = new MadeUpWorkplaces(5, 5, 0, 0).by(new Random(6));
        all.add(new Workplace(person(99), OptionalInt.of(START), huge()));
        assertThat(told(all).tookPart().after().orElseThrow()).isCloseTo(50, within(5.0));
    }

    @Test
    void of_four_managers_nothing_is_told_however_many_workplaces_they_lead() {
        assertThat(
                        new BeforeAndAfter(
                                        new MadeUpWorkplaces(4, 50, 0, 0).by(new Random(7)), START)
                                .comparison())
                .isEqualTo(new Withheld());
        var one = new ArrayList<Workplace>(new MadeUpWorkplaces(0, 50, 0, 0).by(new Random(7)));
        for (int i = 0; i < 9; i++)
            one.add(new Workplace(person(1), OptionalInt.of(START), one.get(i).years()));
        assertThat(new BeforeAndAfter(one, START).comparison()).isEqualTo(new Withheld());
    }

    @Test
    void of_the_years_before_nothing_is_told_where_they_are_known_of_four_managers() {
        var all = new ArrayList<Workplace>(new MadeUpWorkplaces(4, 50, 0, 0).by(new Random(7)));
        all.add(workplace(90, true, 10, 9));
        assertThat(told(all).trendBefore()).isEmpty();
        all.addAll(new MadeUpWorkplaces(5, 0, 0, 0).by(new Random(7)));
        assertThat(told(all).trendBefore()).isPresent();
    }

    @Test
    void in_the_first_year_there_is_a_before_and_no_after() {
        var told =
                (Told)
                        new BeforeAndAfter(began(2024, new MadeUpWorkplaces(30, 60, 0, 0)), 2024)
                                .comparison();
        assertThat(told.effect()).isEmpty();
        assertThat(told.tookPart().after()).isEmpty();
        assertThat(told.trendBefore()).isPresent();
        assertThat(told.doubts()).containsExactly(Doubt.CHOSEN_GROUPS, Doubt.NO_AFTER_YET);
    }

    @Test
    void those_who_began_in_another_year_are_in_neither_group() {
        var all = new MadeUpWorkplaces(25, 50, 0, 0).by(new Random(8));
        var before = told(all);
        all.addAll(began(2022, new MadeUpWorkplaces(10, 0, -9, 0)));
        var after = told(all);
        assertThat(after.setAside()).isEqualTo(10);
        assertThat(after.effect()).isEqualTo(before.effect());
    }

    private static List<Workplace> began(int year, MadeUpWorkplaces made) {
        return made.by(new Random(9)).stream()
                .map(one ->
                        one.tookPart().isEmpty()
                                ? one
                                : new Workplace(one.manager(), OptionalInt.of(year), one.years()))
                .toList();
    }

    private static List<Workplace> chosenForTurnover(List<Workplace> all) {
        var worst =
                Comparator.comparingDouble((Workplace one) -> -one.between(2018, 2020).percent());
        var sorted = all.stream().sorted(worst).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i ->
                        i < 30
                                ? new Workplace(
                                        sorted.get(i).manager(),
                                        OptionalInt.of(START),
                                        sorted.get(i).years())
                                : sorted.get(i))
                .toList();
    }

    private static Workplace workplace(int number, boolean took, double before, double after) {
        return new Workplace(
                person(number),
                took ? OptionalInt.of(START) : OptionalInt.empty(),
                Map.of(START - 1, new Count(before, 100), START + 1, new Count(after, 100)));
    }

    private static Map<Integer, Count> huge() {
        return Map.of(START - 1, new Count(500, 5_000), START + 1, new Count(2_500, 5_000));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(2, number));
    }

    private static double share(MadeUpWorkplaces made, Predicate<Told> says) {
        var chance = new Random(42);
        long times = IntStream.range(0, RUNS).filter(_ -> says.test(told(made.by(chance)))).count();
        return (double) times / RUNS;
    }

    private static Told told(List<Workplace> all) {
        return (Told) new BeforeAndAfter(all, START).comparison();
    }

    private static boolean covers(Told told, double effect) {
        return told.effect().orElseThrow().interval().contains(effect);
    }

    private static Predicate<Told> doubted(Doubt doubt) {
        return told -> told.doubts().contains(doubt);
    }

    private static double change(Group group) {
        return group.after().orElseThrow() - group.before();
    }
}
