package tillit.outcomes.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tillit.outcomes.Published;
import tillit.outcomes.Series;
import tillit.outcomes.definition.Definition;
import tillit.outcomes.definition.Definitions;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Scope;
import tillit.shell.Page;

/**
 * The key figures: all of them for the whole organisation, or one of them for each area or level.
 *
 * @param figure of which the parts of the organisation are shown
 */
public record FiguresPage(
        By by,
        int year,
        KeyFigure figure,
        Published published,
        Definitions definitions,
        FurtherDoors doors)
        implements Page {

    public boolean isEmpty() {
        return published.years().isEmpty();
    }

    public List<Chapter> chapters() {
        return Arrays.asList(Chapter.values());
    }

    /** Only those that are told of these parts. */
    public List<KeyFigure> choices() {
        return Stream.of(Chapter.values())
                .flatMap(chapter -> chapter.figures().stream())
                .filter(by::tells)
                .toList();
    }

    public Definition definition(KeyFigure figure) {
        return definitions.of(figure);
    }

    public FigureCard card(KeyFigure figure) {
        return new Cards(published, definitions, year).of(figure);
    }

    /** One for each part, in an order that says nothing, all with the same scale. */
    public List<Plot> parts(Locale locale) {
        var all = scopes(locale).stream().map(scope -> published.of(figure, scope)).toList();
        double top = Plot.top(all);
        return all.stream().map(series -> new Plot(series, top)).toList();
    }

    private List<Scope> scopes(Locale locale) {
        if (by == By.LEVEL) return Published.levels();
        var collator = Collator.getInstance(locale);
        return published.areas().stream()
                .sorted((one, other) -> collator.compare(name(one), name(other)))
                .toList();
    }

    private static String name(Scope scope) {
        return scope instanceof Scope.Area(String name) ? name : "";
    }

    /** The same page with something else chosen. */
    public String address(By by, int year) {
        var address = "/figures?by=" + by.word() + "&year=" + year;
        return by == By.ORGANISATION || !by.tells(figure)
                ? address
                : address + "&figure=" + figure.word();
    }

    public Series whole() {
        return published.of(figure);
    }
}
