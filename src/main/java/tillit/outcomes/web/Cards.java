package tillit.outcomes.web;

import tillit.outcomes.Published;
import tillit.outcomes.definition.Definitions;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.ValueKind;

/** The key figures of the whole organisation, each as a picture that tells one year in large. */
record Cards(Published published, Definitions definitions, int year) {

    FigureCard of(KeyFigure figure) {
        return new FigureCard(published.of(figure), year, top(figure), definitions.of(figure));
    }

    /** Rates, and heads, of one chapter have one scale, so that one can see which is the larger. */
    private double top(KeyFigure figure) {
        return Plot.top(
                Chapter.of(figure).figures().stream()
                        .filter(other -> other == figure || sharesScale(figure, other))
                        .map(published::of)
                        .toList());
    }

    private static boolean sharesScale(KeyFigure figure, KeyFigure other) {
        return figure.kind() != ValueKind.SHARE && figure.kind() == other.kind();
    }
}
