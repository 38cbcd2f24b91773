package tillit.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.publication.Interval;

/** A figure of a part of the organisation, year by year. */
public record Series(KeyFigure figure, Scope scope, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    public Point in(int year) {
        return points.stream()
                .filter(point -> point.year() == year)
                .findFirst()
                .orElseGet(() -> new Point.Unknown(year));
    }

    public Stream<Point.Shown> shown() {
        return points.stream().filter(Point.Shown.class::isInstance).map(Point.Shown.class::cast);
    }

    /** The first year that is shown. */
    public Optional<Point.Shown> first() {
        return shown().findFirst();
    }

    public double highest() {
        return shown().mapToDouble(Point.Shown::value).max().orElse(0);
    }

    /** As far up as it is unsure. */
    public double widest() {
        return shown().mapToDouble(
                        point -> point.interval().map(Interval::high).orElse(point.value()))
                .max()
                .orElse(0);
    }
}
