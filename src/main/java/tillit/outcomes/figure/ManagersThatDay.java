package tillit.outcomes.figure;

import static java.util.stream.Collectors.toSet;
import static tillit.outcomes.figure.KeyFigure.MANAGER_SAME_UNIT_3Y;
import static tillit.outcomes.figure.KeyFigure.SPAN_AT_MOST_25;
import static tillit.outcomes.figure.KeyFigure.SPAN_MEDIAN;
import static tillit.outcomes.figure.KeyFigure.SPAN_OVER_30;
import static tillit.outcomes.figure.KeyFigure.SPAN_P90;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import tillit.access.PersonId;
import tillit.organisation.Position;

/** Spans of control, and who has stayed, on 31 December. */
record ManagersThatDay(int year, List<Span> spans, Set<PersonId> stayed) implements Counting {

    private static final int YEARS = 3;
    private static final int MANY = 25;
    private static final int TOO_MANY = 30;

    static ManagersThatDay of(int year, Almanac almanac, Tenure tenure) {
        var day = LocalDate.of(year, 12, 31);
        var since = LocalDate.of(year - YEARS, 12, 31);
        var stayed =
                almanac.managing(day).stream()
                        .filter(position -> !tenure.began(position).isAfter(since))
                        .map(Position::person)
                        .collect(toSet());
        return new ManagersThatDay(year, Spans.on(day, almanac, tenure), stayed);
    }

    @Override
    public Population population() {
        return Population.MANAGERS_THAT_DAY;
    }

    @Override
    public Map<Atom, Long> weights() {
        return Tally.of(spans.stream().map(Span::atom).toList()).counts();
    }

    @Override
    public List<Measure> measures(Scope scope) {
        var managers = spans.stream().filter(span -> scope.holds(span.atom())).toList();
        var heads = new Heads(managers.stream().map(Span::heads).sorted().toList());
        var stayers = managers.stream().filter(span -> stayed.contains(span.manager())).count();
        return List.of(
                Measure.quantile(SPAN_MEDIAN, scope, year, heads.count(), heads.median()),
                Measure.quantile(SPAN_P90, scope, year, heads.count(), heads.p90()),
                share(SPAN_AT_MOST_25, scope, heads, span -> span <= MANY),
                share(SPAN_OVER_30, scope, heads, span -> span > TOO_MANY),
                share(MANAGER_SAME_UNIT_3Y, scope, stayers, heads.count()));
    }

    private Measure share(KeyFigure figure, Scope scope, Heads heads, IntPredicate which) {
        return share(figure, scope, heads.count(which), heads.count());
    }

    private Measure share(KeyFigure figure, Scope scope, long these, long all) {
        return Measure.percent(
                figure, scope, year, BigDecimal.valueOf(these), BigDecimal.valueOf(all));
    }
}
