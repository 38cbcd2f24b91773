package tillit.outcomes.comparison;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;
import tillit.outcomes.publication.Interval;

/** The mean of one number for each workplace, larger workplaces counting for more, and how sure it is. */
record Sample(double mean, double variance, double freedom) {

    private static final double UPPER_TAIL = 0.975;

    /**
     * The variance of the mean is Σw²(x − m)² / (Σw)² / (1 − 1/k), where k = (Σw)² / Σw² is the number of equal
     * workplaces that would be as good (Kish, Survey Sampling, 1965, 11.7): each workplace counts as one, however
     * many work there and however alike they are. With equal weights it is the usual s²/n.
     */
    static <T> Sample of(
            Collection<T> all, ToDoubleFunction<T> weight, ToDoubleFunction<T> number) {
        double weights = all.stream().mapToDouble(weight).sum();
        double mean =
                sum(all, one -> weight.applyAsDouble(one) * number.applyAsDouble(one)) / weights;
        double squares = sum(all, one -> square(weight.applyAsDouble(one))) / square(weights);
        double spread =
                sum(
                        all,
                        one ->
                                square(
                                        weight.applyAsDouble(one)
                                                * (number.applyAsDouble(one) - mean)));
        return new Sample(mean, spread / square(weights) / (1 - squares), 1 / squares - 1);
    }

    private static <T> double sum(Collection<T> all, ToDoubleFunction<T> number) {
        return all.stream().mapToDouble(number).sum();
    }

    private static double square(double number) {
        return number * number;
    }

    /** With a 95 % interval after Welch (Biometrika 34, 1947, 28–35), which lets the two vary differently. */
    Difference minus(Sample other) {
        double points = mean - other.mean;
        double variances = variance + other.variance;
        if (variances == 0) return new Difference(points, new Interval(points, points));
        double parts = square(variance) / freedom + square(other.variance) / other.freedom;
        double together = Math.max(1, square(variances) / parts);
        double t = TDistribution.of(together).inverseCumulativeProbability(UPPER_TAIL);
        double half = t * Math.sqrt(variances);
        return new Difference(points, new Interval(points - half, points + half));
    }
}
