package tillit.outcomes.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.outcomes.benchmark.Json;
import tillit.outcomes.benchmark.Reading;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;
import tillit.outcomes.benchmark.Reason;
import tillit.outcomes.figure.FigureUnit;
import tillit.outcomes.figure.KeyFigure;
import tillit.outcomes.publication.Interval;
import tools.jackson.databind.JsonNode;

/** A file that another municipality hands over: all of it is read or, with the reason and the place, nothing. */
public final class ExchangeFile {

    private static final int MOST_FIGURES = 5_000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_VERSIONS = 1_000;
    private static final double MOST_HEADS = 10_000;
    private static final double MOST_PERCENT = 1_000;

    private final Checks checks = new Checks();
    private final Map<KeyFigure, Integer> definitions = new EnumMap<>(KeyFigure.class);

    private ExchangeFile() {}

    public static Reading<SharedYear> read(InputStream file) throws IOException {
        return Json.read(file).then(node -> new ExchangeFile().read(node));
    }

    private Reading<SharedYear> read(JsonNode file) {
        if (!file.path("format").asString("").equals(ExchangeText.FORMAT))
            return new Unread<>(Reason.OTHER_FORMAT, "format");
        file.path("definitions").properties().forEach(this::definition);
        var year =
                new SharedYear(
                        checks.name(file.path("municipality"), "municipality"),
                        checks.whole(file.path("year"), "year", FIRST_YEAR, LAST_YEAR),
                        definitions,
                        figures(file.path("figures")));
        return checks.wrong().<Reading<SharedYear>>map(wrong -> wrong).orElse(new Read<>(year));
    }

    private void definition(Map.Entry<String, JsonNode> one) {
        var where = "definitions." + one.getKey();
        var figure = KeyFigure.of(one.getKey());
        checks.check(figure.isPresent(), Reason.WRONG_VALUE, where);
        int version = checks.whole(one.getValue(), where, 1, MOST_VERSIONS);
        figure.ifPresent(known -> definitions.put(known, version));
    }

    private List<SharedFigure> figures(JsonNode rows) {
        boolean fits = rows.isArray() && !rows.isEmpty() && rows.size() <= MOST_FIGURES;
        checks.check(fits, Reason.WRONG_VALUE, "figures");
        var figures = new ArrayList<SharedFigure>();
        for (int i = 0; fits && i < rows.size(); i++)
            figure(rows.get(i), "figures[" + i + "]").ifPresent(figures::add);
        return figures;
    }

    private Optional<SharedFigure> figure(JsonNode row, String where) {
        var figure = KeyFigure.of(row.path("figure").asString("")).filter(definitions::containsKey);
        checks.check(figure.isPresent(), Reason.WRONG_VALUE, where + ".figure");
        return figure.map(known -> figure(known, row, where));
    }

    private SharedFigure figure(KeyFigure figure, JsonNode row, String where) {
        var area =
                row.has("area")
                        ? Optional.of(checks.name(row.path("area"), where + ".area"))
                        : Optional.<String>empty();
        checks.once(List.of(figure, area), where);
        double most = figure.unit() == FigureUnit.HEADS ? MOST_HEADS : MOST_PERCENT;
        double value = checks.number(row.path("value"), where + ".value", 0, most);
        return new SharedFigure(figure, area, value, interval(row, where, value, most));
    }

    private Optional<Interval> interval(JsonNode row, String where, double value, double most) {
        if (!row.has("low") && !row.has("high")) return Optional.empty();
        double low = checks.number(row.path("low"), where + ".low", 0, value);
        double high = checks.number(row.path("high"), where + ".high", value, most);
        return Optional.of(new Interval(low, high));
    }
}
