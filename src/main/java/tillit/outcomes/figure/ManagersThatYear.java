package tillit.outcomes.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Moves of managers in a year, by the mean of the twelve month-end numbers of managers. */
record ManagersThatYear(int year, Tally monthEnds, List<Move> moves) implements Counting {

    static ManagersThatYear of(int year, Almanac almanac, Lineages lineages) {
        var atMonthEnds =
                monthEnds(year).flatMap(day -> almanac.managers(day).values().stream()).toList();
        return new ManagersThatYear(
                year, Tally.of(atMonthEnds), new Moves(almanac, lineages).in(year));
    }

    private static Stream<LocalDate> monthEnds(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month).atEndOfMonth());
    }

    @Override
    public Population population() {
        return Population.MANAGERS_THAT_YEAR;
    }

    @Override
    public Map<Atom, Long> weights() {
        return monthEnds.weighing(moves.stream().map(Move::from).toList());
    }

    @Override
    public List<Measure> measures(Scope scope) {
        var from = moves.stream().collect(groupingBy(Move::kind, mapping(Move::from, toList())));
        return Arrays.stream(MoveKind.values())
                .map(kind -> rate(kind, scope, Tally.of(from.getOrDefault(kind, List.of()))))
                .toList();
    }

    private Measure rate(MoveKind kind, Scope scope, Tally moved) {
        BigDecimal twelfths = monthEnds.in(scope);
        return Measure.percent(kind.figure(), scope, year, moved.in(scope), twelfths);
    }
}
