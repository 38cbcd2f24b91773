package tillit.outcomes.web;

import static tillit.outcomes.figure.KeyFigure.MANAGER_TURNOVER_EXTERNAL;
import static tillit.outcomes.figure.KeyFigure.SICK_LEAVE_ALL;
import static tillit.outcomes.figure.KeyFigure.SICK_LEAVE_MANAGERS;
import static tillit.outcomes.figure.KeyFigure.SPAN_OVER_30;
import static tillit.outcomes.figure.KeyFigure.SPAN_P90;
import static tillit.outcomes.figure.KeyFigure.STAFF_TURNOVER;

import java.util.List;
import tillit.outcomes.Published;
import tillit.outcomes.definition.Definitions;
import tillit.outcomes.figure.KeyFigure;
import tillit.shell.Page;

/** What a safety representative needs: how the load is, and what one may ask the employer for. */
public record SafetyPage(Published published, Definitions definitions) implements Page {

    private static final List<KeyFigure> FIGURES =
            List.of(
                    SPAN_OVER_30,
                    SPAN_P90,
                    SICK_LEAVE_ALL,
                    SICK_LEAVE_MANAGERS,
                    STAFF_TURNOVER,
                    MANAGER_TURNOVER_EXTERNAL);

    /** Parts of text keys, in the order in which one would ask. */
    public List<String> questions() {
        return List.of("load", "knowledge", "change", "papers", "follow");
    }

    public boolean isEmpty() {
        return published.years().isEmpty();
    }

    public List<FigureCard> cards() {
        var cards = new Cards(published, definitions, published.years().getLast());
        return FIGURES.stream().map(cards::of).toList();
    }
}
