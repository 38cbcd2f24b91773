package tillit.outcomes.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure of a scope in a year, whether or not it may be shown.
 *
 * @param numerator moves, managers, persons or hours; empty for a median or a percentile
 * @param denominator managers, persons or hours, in parts: twelfths for the mean of twelve month-ends
 * @param value heads, or percent without any rounding; empty where there is nobody to count
 */
public record Measure(
        KeyFigure figure,
        Scope scope,
        int year,
        Optional<BigDecimal> numerator,
        BigDecimal denominator,
        OptionalDouble value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Measure quantile(KeyFigure figure, Scope scope, int year, int of, OptionalDouble heads) {
        return new Measure(figure, scope, year, Optional.empty(), BigDecimal.valueOf(of), heads);
    }

    static Measure percent(
            KeyFigure figure, Scope scope, int year, BigDecimal numerator, BigDecimal denominator) {
        var value =
                denominator.signum() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(percent(figure, numerator, denominator));
        return new Measure(figure, scope, year, Optional.of(numerator), denominator, value);
    }

    private static double percent(KeyFigure figure, BigDecimal numerator, BigDecimal denominator) {
        return numerator
                .multiply(HUNDRED)
                .multiply(BigDecimal.valueOf(figure.population().parts()))
                .divide(denominator, MathContext.DECIMAL128)
                .doubleValue();
    }

    /** The denominator in whole managers, persons or hours. */
    public double wholeDenominator() {
        return denominator.doubleValue() / figure.population().parts();
    }
}
