package tillit.outcomes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tillit.organisation.Level;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.YearOfFigures;

/**
 * All key figures that may be shown, and no other number.
 *
 * @param organisation the name of the top unit
 * @param years ascending; none before anything is known
 * @param areas every area of these years, in no order
 */
public record Published(
        String organisation, List<Integer> years, List<Scope> areas, List<Series> all) {

    public Published {
        years = List.copyOf(years);
        areas = List.copyOf(areas);
        all = List.copyOf(all);
    }

    /** Takes the years in order, each with all that was counted. */
    static Published of(List<YearOfFigures> counted) {
        var years = counted.stream().map(YearShown::new).filter(YearShown::tellsSomething).toList();
        var areas = areas(years);
        return new Published(
                years.isEmpty() ? "" : years.getLast().year().organisation(),
                years.stream().map(YearShown::number).toList(),
                areas,
                Arrays.stream(KeyFigure.values())
                        .flatMap(figure ->
                                scopes(figure, areas).map(scope -> series(figure, scope, years)))
                        .toList());
    }

    private static List<Scope> areas(List<YearShown> years) {
        return years.stream()
                .flatMap(year -> year.year().measures().stream())
                .map(Measure::scope)
                .filter(Scope.Area.class::isInstance)
                .distinct()
                .toList();
    }

    private static Stream<Scope> scopes(KeyFigure figure, List<Scope> areas) {
        var levels = figure.isToldByLevel() ? levels() : List.<Scope>of();
        return Stream.of(List.<Scope>of(new Scope.Organisation()), areas, levels)
                .flatMap(List::stream);
    }

    /** From the highest. */
    public static List<Scope> levels() {
        return Arrays.stream(Level.values()).<Scope>map(Scope.ManagerLevel::new).toList();
    }

    private static Series series(KeyFigure figure, Scope scope, List<YearShown> years) {
        return new Series(
                figure, scope, years.stream().map(year -> year.point(figure, scope)).toList());
    }

    public Series of(KeyFigure figure) {
        return of(figure, new Scope.Organisation());
    }

    /** Without a point for a part that the figure is not told of. */
    public Series of(KeyFigure figure, Scope scope) {
        return all.stream()
                .filter(series -> series.figure() == figure && series.scope().equals(scope))
                .findFirst()
                .orElseGet(() -> new Series(figure, scope, List.of()));
    }
}
