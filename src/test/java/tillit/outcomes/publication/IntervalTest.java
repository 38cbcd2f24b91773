package tillit.outcomes.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against examples that others have published. */
class IntervalTest {

    /** Newcombe, Statistics in Medicine 17, 1998, 857–872, table I, method 3. */
    @Test
    void shares_as_in_newcombes_table() {
        near(Interval.ofShare(81, 263), 25.53, 36.62, 0.005);
        near(Interval.ofShare(15, 148), 6.24, 16.05, 0.005);
        near(Interval.ofShare(0, 20), 0, 16.11, 0.005);
        near(Interval.ofShare(1, 29), 0.61, 17.18, 0.005);
    }

    /** The first example of R's help page on poisson.test: 137 cases in 24.19893 thousand person-years. */
    @Test
    void rates_as_r_computes_them() {
        near(Interval.ofRate(137, 2419.893), 4.753125, 6.692709, 1e-6);
    }

    /** Garwood's bounds for 0, 1 and 10, as in any table of the Poisson distribution. */
    @Test
    void rates_as_in_garwoods_table() {
        near(Interval.ofRate(0, 100), 0, 3.6889, 1e-4);
        near(Interval.ofRate(1, 100), 0.0253, 5.5716, 1e-4);
        near(Interval.ofRate(10, 100), 4.7954, 18.3904, 1e-4);
    }

    @Test
    void a_rate_is_told_to_a_hundred_unless_it_is_above() {
        assertThat(Interval.ofRate(3, 5).high()).isEqualTo(100);
        assertThat(Interval.ofRate(7, 5).high()).isEqualTo(140);
    }

    /** Ranks as in the usual table of confidence intervals for the median. */
    @Test
    void medians_as_in_the_textbooks_table_of_ranks() {
        median(6, 1, 6);
        median(9, 2, 8);
        median(15, 4, 12);
        median(17, 5, 13);
        median(20, 6, 15);
    }

    @Test
    void five_managers_are_too_few_for_a_median_and_thirty_five_for_the_90th_percentile() {
        assertThat(Interval.ofQuantile(ranks(5), 0.5)).isEmpty();
        assertThat(Interval.ofQuantile(ranks(35), 0.9)).isEmpty();
        assertThat(Interval.ofQuantile(ranks(36), 0.9).orElseThrow().high()).isEqualTo(36);
        assertThat(Interval.ofQuantile(List.of(), 0.5)).isEmpty();
    }

    @Test
    void the_quantile_of_many_lies_in_between_about_95_times_of_100() {
        var chance = new Random(17);
        long covered =
                Stream.generate(() -> numbers(chance, 60))
                        .limit(2_000)
                        .filter(heads ->
                                Interval.ofQuantile(heads, 0.9).orElseThrow().contains(900))
                        .count();
        assertThat(covered).isBetween(1_880L, 1_980L);
    }

    @Test
    void sick_leave_is_a_share_of_people() {
        assertThat(Interval.ofHours(2_000, 100_000, 50)).isEqualTo(Interval.ofShare(1, 50));
        assertThat(Interval.ofHours(12, 10, 50).high()).isEqualTo(100);
    }

    @Test
    void whatever_is_counted_lies_in_its_interval_and_that_within_0_and_100() {
        for (int of = 1; of < 60; of++)
            for (int part = 0; part <= of; part++) {
                sound(Interval.ofShare(part, of), 100.0 * part / of);
                sound(Interval.ofRate(part, of), 100.0 * part / of);
            }
    }

    private static void sound(Interval interval, double value) {
        assertThat(interval.low()).isBetween(0.0, value + 1e-12);
        assertThat(interval.high()).isBetween(value - 1e-12, 100.0);
    }

    private static void near(Interval interval, double low, double high, double error) {
        assertThat(interval.low()).isCloseTo(low, within(error));
        assertThat(interval.high()).isCloseTo(high, within(error));
    }

    private static void median(int n, int r, int s) {
        assertThat(Interval.ofQuantile(ranks(n), 0.5)).contains(new Interval(r, s));
    }

    private static List<Integer> ranks(int n) {
        return IntStream.rangeClosed(1, n).boxed().toList();
    }

    private static List<Integer> numbers(Random chance, int n) {
        return chance.ints(n, 0, 1_000).sorted().boxed().toList();
    }
}
