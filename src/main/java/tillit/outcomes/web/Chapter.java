package tillit.outcomes.web;

import static tillit.outcomes.figure.KeyFigure.MANAGER_SAME_UNIT_3Y;
import static tillit.outcomes.figure.KeyFigure.MANAGER_TURNOVER_EXTERNAL;
import static tillit.outcomes.figure.KeyFigure.MANAGER_TURNOVER_INTERNAL;
import static tillit.outcomes.figure.KeyFigure.MANAGER_TURNOVER_RETIRED;
import static tillit.outcomes.figure.KeyFigure.MANAGER_UNIT_CHANGE;
import static tillit.outcomes.figure.KeyFigure.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.KeyFigure.SICK_LEAVE_MANAGERS;
import static tillit.outcomes.figure.KeyFigure.SPAN_AT_MOST_25;
import static tillit.outcomes.figure.KeyFigure.SPAN_MEDIAN;
import static tillit.outcomes.figure.KeyFigure.SPAN_OVER_30;
import static tillit.outcomes.figure.KeyFigure.SPAN_P90;
import static tillit.outcomes.figure.KeyFigure.STAFF_TURNOVER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tillit.outcomes.figure.KeyFigure;

/** Key figures that are about the same, in the order in which they are read. */
@SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
public enum Chapter {
    SPAN(SPAN_MEDIAN, SPAN_P90, SPAN_AT_MOST_25, SPAN_OVER_30),
    LEAVING(
            MANAGER_TURNOVER_EXTERNAL,
            MANAGER_TURNOVER_INTERNAL,
            MANAGER_UNIT_CHANGE,
            MANAGER_TURNOVER_RETIRED),
    STAYING(MANAGER_SAME_UNIT_3Y),
    STAFF(STAFF_TURNOVER),
    SICK(SICK_LEAVE_MANAGERS, SICK_LEAVE_ALL);

    private final List<KeyFigure> figures;

    Chapter(KeyFigure... figures) {
        this.figures = List.of(figures);
    }

    static Chapter of(KeyFigure figure) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.figures.contains(figure))
                .findFirst()
                .orElseThrow();
    }

    public List<KeyFigure> figures() {
        return figures;
    }

    /** Part of a text key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
