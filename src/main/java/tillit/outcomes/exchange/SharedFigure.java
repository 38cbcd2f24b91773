package tillit.outcomes.exchange;

import java.util.Optional;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.publication.Interval;

/**
 * A key figure as it is handed over. How many of how many stays at home: nobody else needs it.
 *
 * @param area empty for the whole organisation
 * @param value in the figure's unit, with one decimal, as the interval
 */
public record SharedFigure(
        KeyFigure figure, Optional<String> area, double value, Optional<Interval> interval) {}
