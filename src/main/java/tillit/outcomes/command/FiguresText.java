package tillit.outcomes.command;

import static java.util.Comparator.comparing;

import tillit.outcomes.figure.Measure;
import tillit.outcomes.figure.Population;
import tillit.outcomes.figure.Scope;
import tillit.outcomes.figure.YearOfFigures;
import tillit.outcomes.publication.Publication;
import tillit.outcomes.publication.Sureness;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a year as a JSON array; of what is withheld only that it is. */
final class FiguresText {

    private static final JsonMapper JSON = new JsonMapper();

    private final YearOfFigures year;
    private final Publication publication;
    private final Sureness sureness;

    private FiguresText(YearOfFigures year) {
        this.year = year;
        publication = Publication.of(year.weights());
        sureness = new Sureness(year);
    }

    static String of(YearOfFigures year, Wish.By by) {
        var text = new FiguresText(year);
        var rows = JSON.createArrayNode();
        year.measures().stream()
                .filter(measure -> by.wants(measure.scope()))
                .sorted(comparing(Measure::figure))
                .forEach(measure -> text.write(rows.addObject(), measure));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    }

    private void write(ObjectNode row, Measure measure) {
        var shown = publication.shows(measure);
        row.put("figure", measure.figure().word());
        row.put("scope", measure.scope().word());
        row.put("name", name(measure.scope()));
        row.put("year", measure.year());
        for (var number : new String[] {"numerator", "denominator", "value", "low", "high"})
            row.putNull(number);
        if (shown) fill(row, measure);
        row.put("withheld", !shown);
    }

    private String name(Scope scope) {
        return switch (scope) {
            case Scope.Organisation _ -> year.organisation();
            case Scope.Area(var area) -> area;
            case Scope.ManagerLevel(var level) -> String.valueOf(level.number());
        };
    }

    private void fill(ObjectNode row, Measure measure) {
        measure.numerator().ifPresent(number -> row.put("numerator", number));
        if (measure.figure().population() == Population.MANAGERS_THAT_YEAR)
            row.put("denominator", measure.wholeDenominator());
        else row.put("denominator", measure.denominator());
        measure.value().ifPresent(value -> row.put("value", value));
        sureness.of(measure)
                .ifPresent(interval -> row.put("low", interval.low()).put("high", interval.high()));
    }
}
