package tillit.outcomes.publication;

import java.util.Map;
import java.util.Optional;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.YearOfFigures;

/** How sure the figures of a year are: to each kind of figure its interval. */
public record Sureness(YearOfFigures year) {

    private static final double MEDIAN = 0.5;
    private static final double P90 = 0.9;

    /** Empty where there is nothing to count, and for quantiles of too few managers. */
    public Optional<Interval> of(Measure measure) {
        if (measure.value().isEmpty()) return Optional.empty();
        return switch (measure.figure().kind()) {
            case QUANTILE -> Interval.ofQuantile(year.heads(measure.scope()), quantile(measure));
            case SHARE -> Optional.of(Interval.ofShare(part(measure), measure.wholeDenominator()));
            case RATE ->
                    Optional.of(Interval.ofRate((long) part(measure), measure.wholeDenominator()));
            case HOURS -> hours(measure);
        };
    }

    private static double quantile(Measure measure) {
        return measure.figure() == KeyFigure.SPAN_P90 ? P90 : MEDIAN;
    }

    private static double part(Measure measure) {
        return measure.numerator().orElseThrow().doubleValue();
    }

    private Optional<Interval> hours(Measure measure) {
        long people = people(measure.figure().population(), measure.scope());
        return people == 0
                ? Optional.empty()
                : Optional.of(Interval.ofHours(part(measure), measure.wholeDenominator(), people));
    }

    private long people(Population population, Scope scope) {
        return year.weights().getOrDefault(population, Map.of()).entrySet().stream()
                .filter(atom -> scope.holds(atom.getKey()))
                .mapToLong(atom -> atom.getValue())
                .sum();
    }
}
