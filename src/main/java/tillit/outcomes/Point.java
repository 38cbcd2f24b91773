package tillit.outcomes;

import java.util.Optional;
import tillit.outcomes.publication.Interval;

/** A figure in one year, as far as it is shown: of a number that is withheld there is nothing in here. */
public sealed interface Point {

    int year();

    /** In the figure's unit; without an interval where too few are counted for one. */
    record Shown(int year, double value, Optional<Interval> interval) implements Point {}

    /** So few that somebody could be recognised. */
    record Withheld(int year) implements Point {}

    /** Nothing is known of that year. */
    record Unknown(int year) implements Point {}
}
