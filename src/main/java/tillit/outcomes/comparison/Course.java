package tillit.outcomes.comparison;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How it went with a workplace round the year in which circles began; that year itself is neither. */
record Course(Workplace workplace, int start, int last) {

    /** So many years before are looked at. */
    private static final int YEARS_BEFORE = 3;

    Count before() {
        return workplace.between(start - YEARS_BEFORE, start - 1);
    }

    Count after() {
        return workplace.between(start + 1, last);
    }

    boolean hasBefore() {
        return before().of() > 0;
    }

    boolean hasBoth() {
        return hasBefore() && after().of() > 0;
    }

    /** In percentage points. */
    double change() {
        return after().percent() - before().percent();
    }

    /** As sure as a difference of two shares of so many is: the inverse of its variance, but for a factor. */
    double weightOfChange() {
        return 1 / (1 / before().of() + 1 / after().of());
    }

    /** Percentage points a year in the years before, by least squares; empty with fewer than two years. */
    OptionalDouble slopeBefore() {
        var years =
                IntStream.range(start - YEARS_BEFORE, start)
                        .filter(year -> workplace.between(year, year).of() > 0)
                        .toArray();
        if (years.length < 2) return OptionalDouble.empty();
        double middle = IntStream.of(years).average().orElseThrow();
        double along =
                IntStream.of(years).mapToDouble(year -> (year - middle) * percent(year)).sum();
        double across =
                IntStream.of(years).mapToDouble(year -> (year - middle) * (year - middle)).sum();
        return OptionalDouble.of(along / across);
    }

    private double percent(int year) {
        return workplace.between(year, year).percent();
    }
}
