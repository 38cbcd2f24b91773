package tillit.outcomes;

import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.YearOfFigures;
import tillit.outcomes.publication.Publication;
import tillit.outcomes.publication.Sureness;

/** A year of which only what may be shown comes out. */
record YearShown(YearOfFigures year, Publication publication) {

    YearShown(YearOfFigures year) {
        this(year, Publication.of(year.weights()));
    }

    int number() {
        return year.year();
    }

    /** Whether there were any people to count. */
    boolean tellsSomething() {
        return year.measures().stream().anyMatch(measure -> measure.value().isPresent());
    }

    /** Of a part in which there was nobody it says the same as of one with few: that is told of nobody. */
    Point point(KeyFigure figure, Scope scope) {
        if (!isKnown(figure)) return new Point.Unknown(number());
        return year.measure(figure, scope)
                .filter(publication::shows)
                .map(this::point)
                .orElseGet(() -> new Point.Withheld(number()));
    }

    private boolean isKnown(KeyFigure figure) {
        return year.measure(figure, new Scope.Organisation())
                .filter(measure -> measure.value().isPresent())
                .isPresent();
    }

    private Point point(Measure measure) {
        return measure.value().isEmpty()
                ? new Point.Unknown(number())
                : new Point.Shown(
                        number(), measure.value().getAsDouble(), new Sureness(year).of(measure));
    }
}
