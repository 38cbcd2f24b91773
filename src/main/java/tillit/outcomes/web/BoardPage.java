package tillit.outcomes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tillit.outcomes.Point;
import tillit.outcomes.Published;
import tillit.outcomes.definition.Definitions;
import tillit.shell.Page;

/** All key figures on one sheet of paper, for the board; {@code day} is when it was made. */
public record BoardPage(Published published, Definitions definitions, LocalDate day)
        implements Page {

    public boolean isEmpty() {
        return published.years().isEmpty();
    }

    public int first() {
        return published.years().getFirst();
    }

    public int last() {
        return published.years().getLast();
    }

    /** Whether the sheet must say why a band is missing. */
    public boolean lacksBand() {
        return cards().stream().map(FigureCard::plot).anyMatch(Plot::lacksBand);
    }

    /** Whether the sheet must say why a number is not shown. */
    public boolean withholds() {
        return cards().stream().map(FigureCard::now).anyMatch(Point.Withheld.class::isInstance);
    }

    public List<FigureCard> cards() {
        var cards = new Cards(published, definitions, last());
        return Stream.of(Chapter.values())
                .flatMap(chapter -> chapter.figures().stream())
                .map(cards::of)
                .toList();
    }
}
