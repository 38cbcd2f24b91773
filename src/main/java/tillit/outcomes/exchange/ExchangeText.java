package tillit.outcomes.exchange;

import java.util.Comparator;
import java.util.Map;
import tillit.outcomes.figure.KeyFigure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the file in which key figures are handed over: JSON of the format {@value #FORMAT}. */
public final class ExchangeText {

    static final String FORMAT = "tillit-figures/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExchangeText() {}

    public static String of(SharedYear year) {
        var file = JSON.createObjectNode();
        file.put("format", FORMAT);
        file.put("municipality", year.municipality());
        file.put("year", year.year());
        var definitions = file.putObject("definitions");
        year.definitions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.<KeyFigure>naturalOrder()))
                .forEach(one -> definitions.put(one.getKey().word(), one.getValue()));
        var figures = file.putArray("figures");
        year.figures().forEach(figure -> write(figures.addObject(), figure));
        return JSON.writeValueAsString(file);
    }

    private static void write(ObjectNode row, SharedFigure figure) {
        row.put("figure", figure.figure().word());
        figure.area().ifPresent(area -> row.put("area", area));
        row.put("value", figure.value());
        figure.interval()
                .ifPresent(interval -> row.put("low", interval.low()).put("high", interval.high()));
    }
}
