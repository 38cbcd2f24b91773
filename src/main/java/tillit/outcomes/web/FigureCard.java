package tillit.outcomes.web;

import tillit.outcomes.Point;
import tillit.outcomes.Series;
import tillit.outcomes.definition.Definition;
import tillit.outcomes.figure.KeyFigure;
import tillit.shell.Page;

/**
 * One key figure with all there is to say about it.
 *
 * @param year which is told in large
 * @param top the upper end of its scale, the same in the whole chapter
 */
public record FigureCard(Series series, int year, double top, Definition definition)
        implements Page {

    public KeyFigure figure() {
        return series.figure();
    }

    public Plot plot() {
        return new Plot(series, top);
    }

    public Point now() {
        return series.in(year);
    }
}
