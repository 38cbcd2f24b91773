package tillit.outcomes.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Scope;
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
        var interval = new Sureness(year).of(measure);
        return measure.value().stream()
                .mapToObj(value ->
                        new SharedFigure(
                                measure.figure(),
                                area,
                                rounded(value),
                                interval.map(Sharing::rounded)));
    }

    private static Interval rounded(Interval interval) {
        return new Interval(rounded(interval.low()), rounded(interval.high()));
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
