package tillit.outcomes.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.outcomes.comparison.Comparison;
import tillit.outcomes.comparison.Difference;
import tillit.outcomes.comparison.Doubt;
import tillit.shell.Frame;
import tillit.shell.Page;

/** What came of comparing; {@code start} is the year of the first circles, empty before there was one. */
public record ComparisonPage(Optional<Integer> start, Optional<Comparison> comparison)
        implements Page {

    /** Empty when there is nothing to tell, or too few to tell of. */
    public Optional<Comparison.Told> told() {
        return comparison
                .filter(Comparison.Told.class::isInstance)
                .map(Comparison.Told.class::cast);
    }

    /** What the comparison cannot tell; that extremes tend back by themselves holds of every one. */
    public List<Doubt> doubts(Comparison.Told told) {
        return Stream.concat(told.doubts().stream(), Stream.of(Doubt.REGRESSION_TO_MEAN))
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code 2026}, or years after it. */
    public String year(int later) {
        return String.valueOf(start.orElse(0) + later);
    }

    public String percent(Frame frame, double value) {
        return frame.text("figures.percent", number(frame.locale(), Math.abs(value)));
    }

    /** {@code 1,2 procentenheter lägre}. */
    public String more(Frame frame, double points) {
        var number = number(frame.locale(), Math.abs(points));
        return frame.text(points < 0 ? "figures.points.less" : "figures.points.more", number);
    }

    public String between(Frame frame, Difference difference) {
        return frame.text(
                "figures.between",
                more(frame, difference.interval().low()),
                more(frame, difference.interval().high()));
    }

    /** Whether chance alone may have done that. */
    public boolean mayBeChance(Difference difference) {
        return difference.interval().contains(0);
    }

    private static String number(Locale locale, double value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
