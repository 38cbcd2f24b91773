package tillit.outcomes.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.outcomes.benchmark.Reading.Read;
import tillit.outcomes.benchmark.Reading.Unread;
import tools.jackson.databind.JsonNode;

/**
 * One page of an answer of Kolada's API, version 3, or a file of the same form. Only totals are taken (gender T), no
 * deleted values, no empty ones, and no key figures but those of {@link Kpi}.
 *
 * @param next the address of the next page
 */
record KoladaPage(List<Benchmark> benchmarks, Optional<String> next) {

    private static final String TOTAL = "T";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** All figures of 25 municipalities in 25 years are fewer. */
    private static final int MOST_VALUES = 10_000;

    private static final String MUNICIPALITY = "\\d{4}";

    static Reading<KoladaPage> of(JsonNode answer) {
        var values = answer.path("values");
        if (!values.isArray()) return new Unread<>(Reason.OTHER_FORMAT, "values");
        if (values.size() > MOST_VALUES) return new Unread<>(Reason.TOO_LARGE);
        return new Read<>(
                new KoladaPage(
                        values.valueStream().flatMap(KoladaPage::benchmarks).toList(),
                        text(answer.path("next_url")).filter(next -> !next.isBlank())));
    }

    private static Stream<Benchmark> benchmarks(JsonNode row) {
        var kpi = text(row.path("kpi")).flatMap(Kpi::of);
        var municipality = text(row.path("municipality")).filter(id -> id.matches(MUNICIPALITY));
        var period = row.path("period");
        if (kpi.isEmpty() || municipality.isEmpty() || !isYear(period)) return Stream.empty();
        return row.path("values")
                .valueStream()
                .filter(KoladaPage::counts)
                .limit(1)
                .map(value ->
                        new Benchmark(
                                kpi.get(),
                                municipality.get(),
                                period.intValue(),
                                value.path("value").doubleValue()));
    }

    private static boolean counts(JsonNode value) {
        return text(value.path("gender")).filter(TOTAL::equals).isPresent()
                && !value.path("isdeleted").asBoolean(false)
                && isPercent(value.path("value"));
    }

    private static boolean isYear(JsonNode period) {
        return period.isInt() && period.intValue() >= FIRST_YEAR && period.intValue() <= LAST_YEAR;
    }

    private static boolean isPercent(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 100;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
