package tillit.programme.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the sum of several occasions tells to somebody who can add and subtract, and knows the rule. */
class TogetherTest {

    private static final int CELLS = 2 * Said.MOST;

    /** The answers of two occasions, step by step. */
    private record World(int[] counts) {

        List<List<Integer>> occasions() {
            return List.of(answers(0), answers(Said.MOST));
        }

        private List<Integer> answers(int from) {
            return IntStream.range(0, Said.MOST)
                    .boxed()
                    .flatMap(
                            step -> IntStream.range(0, counts[from + step]).mapToObj(_ -> step + 1))
                    .toList();
        }

        int sum(int cells) {
            int sum = 0;
            for (int cell = 0; cell < CELLS; cell++)
                if ((cells & 1 << cell) != 0) sum += counts[cell];
            return sum;
        }
    }

    @Test
    void where_nothing_is_hidden_of_any_occasion_all_is_told() {
        assertThat(sum(0, 0, 5, 6, 7, 0, 0, 0, 5, 9).taken())
                .containsExactly(
                        new Spread.Band(5, 5, 16),
                        new Spread.Band(4, 4, 11),
                        new Spread.Band(3, 3, 5));
    }

    @Test
    void what_few_said_of_one_occasion_is_not_told_by_the_sum() {
        assertThat(sum(0, 0, 1, 0, 9, 0, 0, 0, 5, 9).taken())
                .containsExactly(new Spread.Band(3, 5, 24));
    }

    @Test
    void few_of_each_of_two_occasions_are_many_together() {
        assertThat(sum(0, 0, 3, 0, 9, 0, 0, 3, 0, 9).taken())
                .containsExactly(new Spread.Band(5, 5, 18), new Spread.Band(3, 3, 6));
    }

    /**
     * Every way in which the people of two occasions can answer. Of all ways that look the same from outside, no group
     * of answers has the same number, from one to four, in each.
     */
    @Test
    void nobody_can_compute_how_few_gave_any_answers() {
        assertThat(leaks(5, 6, world -> Together.of(world.occasions()))).isZero();
        assertThat(leaks(7, 5, world -> Together.of(world.occasions()))).isZero();
    }

    @Test
    void what_is_told_of_the_sum_as_of_one_occasion_tells_more() {
        assertThat(leaks(5, 6, world -> Spread.of(all(world)))).isPositive();
    }

    private static long leaks(int one, int other, Function<World, Spread> rule) {
        record Seen(Spread one, Spread other, Spread sum) {}
        return worlds(one, other).stream()
                .collect(
                        groupingBy(world ->
                                new Seen(
                                        Spread.of(world.occasions().getFirst()),
                                        Spread.of(world.occasions().getLast()),
                                        rule.apply(world))))
                .values()
                .stream()
                .mapToLong(TogetherTest::leaks)
                .sum();
    }

    private static long leaks(List<World> possible) {
        return IntStream.range(1, 1 << CELLS)
                .filter(cells -> {
                    int first = possible.getFirst().sum(cells);
                    return first > 0
                            && first < Spread.FEWEST
                            && possible.stream().allMatch(world -> world.sum(cells) == first);
                })
                .count();
    }

    private static List<World> worlds(int one, int other) {
        var worlds = new ArrayList<World>();
        var others = histograms(other, Said.MOST);
        for (var first : histograms(one, Said.MOST))
            for (var second : others)
                worlds.add(
                        new World(
                                IntStream.concat(
                                                IntStream.of(first).limit(Said.MOST),
                                                IntStream.of(second))
                                        .toArray()));
        return worlds;
    }

    private static List<int[]> histograms(int people, int steps) {
        if (steps == 1) return List.of(new int[] {people});
        var all = new ArrayList<int[]>();
        for (int here = 0; here <= people; here++)
            for (var rest : histograms(people - here, steps - 1))
                all.add(IntStream.concat(IntStream.of(here), IntStream.of(rest)).toArray());
        return all;
    }

    private static List<Integer> all(World world) {
        return world.occasions().stream().flatMap(List::stream).toList();
    }

    private static Spread sum(int... counts) {
        return Together.of(new World(counts).occasions());
    }
}
