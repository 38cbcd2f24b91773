package tillit.outcomes.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.ValueKind;
import tillit.outcomes.figure.YearOfFigures;
import tillit.outcomes.publication.Interval;
import tillit.outcomes.publication.Publication;
import tillit.outcomes.publication.Sureness;

/** Chooses what of a year is handed over: only what is shown at home too, for the organisation and its areas. */
public record Sharing(YearOfFigures year) {

    /** {@code definitions} are the versions by which was counted; a figure without one is left out. */
    public SharedYear by(String municipality, Map<KeyFigure, Integer> definitions) {
        var publication = Publication.of(year.weights());
        return new SharedYear(
                municipality,
                year.year(),
                definitions,
                year.measures().stream()
                        .filter(publication::shows)
                        .filter(measure -> definitions.containsKey(measure.figure()))
                        .flatMap(this::shared)
                        .toList());
    }

    private Stream<SharedFigure> shared(Measure measure) {
        return switch (measure.scope()) {
            case Scope.Organisation _ -> shared(measure, Optional.empty());
            case Scope.Area(String name) -> shared(measure, Optional.of(name));
            case Scope.ManagerLevel _ -> Stream.empty();
        };
    }

    private Stream<SharedFigure> shared(Measure measure, Optional<String> area) {
        int decimals = decimals(measure.figure());
        var interval = new Sureness(year).of(measure);
        return measure.value().stream()
                .mapToObj(value ->
                        new SharedFigure(
                                measure.figure(),
                                area,
                                rounded(value, decimals),
                                interval.map(one -> rounded(one, decimals))));
    }

    /** Sick leave is small, and told as 3.42 percent at home. */
    private static int decimals(KeyFigure figure) {
        return figure.kind() == ValueKind.HOURS ? 2 : 1;
    }

    private static Interval rounded(Interval interval, int decimals) {
        return new Interval(rounded(interval.low(), decimals), rounded(interval.high(), decimals));
    }

    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }
}
