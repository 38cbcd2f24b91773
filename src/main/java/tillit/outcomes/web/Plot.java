package tillit.outcomes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tillit.outcomes.Point;
import tillit.outcomes.Series;
import tillit.outcomes.publication.Interval;

/**
 * The bands: a line over the years, as wide as it is unsure. It begins at 0 and breaks where a year is missing.
 *
 * @param top the value at the upper edge, the same for all that are compared
 */
public record Plot(Series series, double top) {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 160;
    public static final int LEFT = 46;
    public static final int RIGHT = 350;
    public static final int UPPER = 12;
    public static final int LOWER = 132;

    private static final int FEW_YEARS = 6;

    private static final int FEW_BANDS = 4;

    /** Half as wide is what stands alone. */
    private static final double LONE = 5;

    /** Steps at which a scale may end, so that its numbers are round. */
    private static final List<Integer> TOPS =
            List.of(1, 2, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80, 100, 150, 200, 300, 500, 1000);

    /**
     * The smallest round end of a scale that holds every value, and the bands: of many, the narrower ones. Those of
     * very small parts are so wide that nothing would be seen of the others; they are cut off at the upper edge.
     */
    static double top(List<Series> all) {
        var bands = all.stream().mapToDouble(Series::widest).filter(high -> high > 0).sorted();
        double highest = all.stream().mapToDouble(Series::highest).max().orElse(0);
        return round(Math.max(highest, narrow(bands.toArray())));
    }

    private static double narrow(double[] ascending) {
        int all = ascending.length;
        if (all == 0) return 0;
        return ascending[all <= FEW_BANDS ? all - 1 : all / 4];
    }

    private static double round(double highest) {
        return TOPS.stream()
                .mapToDouble(Integer::doubleValue)
                .filter(top -> top >= highest)
                .findFirst()
                .orElse(highest);
    }

    /** Whether the year stands beneath: each when few, else the first, the last and the one that is told. */
    public boolean names(int year, int told) {
        var points = series.points();
        return points.size() <= FEW_YEARS
                || year == told
                || year == points.getFirst().year()
                || year == points.getLast().year();
    }

    /** How far from the left, in the picture's units. */
    public String x(int year) {
        return text(across(year));
    }

    public String y(double value) {
        return text(down(value));
    }

    /** The outlines of what is unsure, one for each stretch of years that have an interval. */
    public List<String> bands() {
        return stretches(one -> one.interval().isPresent()).stream().map(this::band).toList();
    }

    /** Whether some year that is shown has no interval, because too few are counted for one. */
    public boolean lacksBand() {
        return series.shown().anyMatch(one -> one.interval().isEmpty());
    }

    public List<String> lines() {
        return stretches(_ -> true).stream()
                .map(stretch -> path(stretch.stream().map(one -> at(one.year(), one.value()))))
                .toList();
    }

    private String band(List<Point.Shown> stretch) {
        if (stretch.size() == 1) return lone(stretch.getFirst());
        var over = stretch.stream().map(one -> at(one.year(), interval(one).high()));
        var under = stretch.reversed().stream().map(one -> at(one.year(), interval(one).low()));
        return path(Stream.concat(over, under)) + " Z";
    }

    private String lone(Point.Shown one) {
        double x = across(one.year());
        double high = down(interval(one).high());
        double low = down(interval(one).low());
        return path(
                        Stream.of(
                                at(x - LONE, high),
                                at(x + LONE, high),
                                at(x + LONE, low),
                                at(x - LONE, low)))
                + " Z";
    }

    /** Years in a row that are shown and hold. */
    private List<List<Point.Shown>> stretches(Predicate<Point.Shown> holds) {
        var stretches = new ArrayList<List<Point.Shown>>();
        boolean goesOn = false;
        for (var point : series.points()) {
            boolean belongs = point instanceof Point.Shown shown && holds.test(shown);
            if (belongs && !goesOn) stretches.add(new ArrayList<>());
            if (belongs) stretches.getLast().add((Point.Shown) point);
            goesOn = belongs;
        }
        return stretches;
    }

    private double across(int year) {
        int first = series.points().getFirst().year();
        int last = series.points().getLast().year();
        double share = first == last ? 0.5 : (double) (year - first) / (last - first);
        return LEFT + 8 + share * (RIGHT - LEFT - 16);
    }

    private double down(double value) {
        return LOWER - (LOWER - UPPER) * Math.min(1, value / Math.max(top, 1));
    }

    private String at(int year, double value) {
        return at(across(year), down(value));
    }

    private static String at(double x, double y) {
        return text(x) + " " + text(y);
    }

    private static String path(Stream<String> places) {
        return "M" + places.collect(Collectors.joining(" L"));
    }

    private static Interval interval(Point.Shown one) {
        return one.interval().orElseThrow();
    }

    private static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
