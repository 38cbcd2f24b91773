package tillit.outcomes.publication;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Between which bounds a figure would come out in 95 years of 100 like this one: what chance alone does to small
 * numbers. In the figure's unit, percent or heads.
 */
public record Interval(double low, double high) {

    /** The normal distribution's 97.5th percentile. */
    static final double Z = 1.959963984540054;

    private static final double TAIL = 0.025;
    private static final double HUNDRED = 100;

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * For a share, in percent: the score interval of Wilson (Journal of the American Statistical Association 22,
     * 1927, 209–212).
     */
    public static Interval ofShare(double part, double of) {
        double share = part / of;
        double shrink = 1 + Z * Z / of;
        double middle = (share + Z * Z / (2 * of)) / shrink;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of));
        double low = Math.clamp(middle - half, 0, share);
        double high = Math.clamp(middle + half, share, 1);
        return new Interval(HUNDRED * low, HUNDRED * high);
    }

    /**
     * For sick leave, in percent: Wilson's with the number of people. Hours ill of hours available is a mean of
     * numbers between 0 and 1, one for each person; their variance is at most p(1 − p), so that it is never too
     * narrow as long as people fall ill independently and have about the same hours.
     */
    public static Interval ofHours(double ill, double available, long people) {
        return ofShare(Math.clamp(ill / available, 0, 1) * people, (double) people);
    }

    /**
     * For a rate of events in a year, in percent: exact for a Poisson number, by quantiles of the gamma distribution
     * (Garwood, Biometrika 28, 1936, 437–442). Told to 100 % at most, unless the rate itself is above.
     *
     * @param personYears need not be whole
     */
    public static Interval ofRate(long events, double personYears) {
        double low = events == 0 ? 0 : gamma(events, TAIL);
        double high = gamma(events + 1, 1 - TAIL);
        double most = Math.max(HUNDRED, HUNDRED * events / personYears);
        return new Interval(
                HUNDRED * low / personYears, Math.min(most, HUNDRED * high / personYears));
    }

    private static double gamma(long shape, double probability) {
        return GammaDistribution.of((double) shape, 1).inverseCumulativeProbability(probability);
    }

    /**
     * For a quantile, in heads: from the r-th to the s-th smallest, where a binomial number B(n, quantile) is below r,
     * and is s or more, with at most 2.5 % each; whatever the distribution (Conover, Practical Nonparametric
     * Statistics, 1999, 3.2). Empty when there are too few for that: fewer than 6 for a median, fewer than 36 for
     * the 90th percentile.
     *
     * @param ascending one number for each manager
     */
    public static Optional<Interval> ofQuantile(List<Integer> ascending, double quantile) {
        int n = ascending.size();
        if (n == 0) return Optional.empty();
        var below = BinomialDistribution.of(n, quantile);
        int r = below.inverseCumulativeProbability(TAIL);
        int s = below.inverseCumulativeProbability(1 - TAIL) + 1;
        return r < 1 || s > n
                ? Optional.empty()
                : Optional.of(new Interval(ascending.get(r - 1), ascending.get(s - 1)));
    }
}
