package tillit.outcomes.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is counted for one year, before anybody has decided what of it may be shown.
 *
 * @param organisation the name of the top unit on 31 December
 * @param weights how many people each atom covers, in the population's parts; an atom that has something to
 *     count and yet nobody to weigh has a weight of 1, so that it is never shown alone
 * @param measures every figure for every scope that it is told for
 * @param spans of everybody who was a manager on 31 December
 */
public record YearOfFigures(
        int year,
        String organisation,
        Map<Population, Map<Atom, Long>> weights,
        List<Measure> measures,
        List<Span> spans) {

    public YearOfFigures {
        weights = Map.copyOf(weights);
        measures = List.copyOf(measures);
        spans = List.copyOf(spans);
    }

    /** How many people each atom covers, in the population's parts. */
    public Map<Atom, Long> weights(Population population) {
        return weights.getOrDefault(population, Map.of());
    }

    /** The same, but for what is told of these. */
    public YearOfFigures without(Set<Population> untold) {
        var told =
                measures.stream()
                        .filter(measure -> !untold.contains(measure.figure().population()))
                        .toList();
        return new YearOfFigures(year, organisation, weights, told, spans);
    }

    /** Empty for staff turnover and sick leave by level, for an area of another year, and for what is not known. */
    public Optional<Measure> measure(KeyFigure figure, Scope scope) {
        return measures.stream()
                .filter(measure -> measure.figure() == figure && measure.scope().equals(scope))
                .findFirst();
    }

    /** The number of heads of each manager of the scope on 31 December, ascending. */
    public List<Integer> heads(Scope scope) {
        return spans.stream()
                .filter(span -> scope.holds(span.atom()))
                .map(Span::heads)
                .sorted()
                .toList();
    }
}
