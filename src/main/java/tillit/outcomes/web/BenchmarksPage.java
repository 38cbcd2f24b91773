package tillit.outcomes.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tillit.outcomes.Point;
import tillit.outcomes.Published;
import tillit.outcomes.benchmark.Benchmark;
import tillit.outcomes.benchmark.Kpi;
import tillit.outcomes.definition.Definition;
import tillit.outcomes.definition.Definitions;
import tillit.outcomes.exchange.SharedFigure;
import tillit.outcomes.exchange.SharedYear;
import tillit.outcomes.figure.KeyFigure;
import tillit.shell.Page;

/**
 * Our key figures beside those of others.
 *
 * @param shared what other municipalities have handed over
 * @param live whether Kolada can be asked from here
 */
public record BenchmarksPage(
        Published published,
        Definitions definitions,
        List<Benchmark> known,
        List<SharedYear> shared,
        boolean live,
        Optional<Trouble> trouble)
        implements Page {

    /** So many years are shown beside each other. */
    private static final int YEARS = 6;

    public List<Kpi> kpis() {
        return Arrays.stream(Kpi.values())
                .filter(kpi -> known.stream().anyMatch(one -> one.kpi() == kpi))
                .toList();
    }

    /** The newest of which anything is known. */
    public List<Integer> years(Kpi kpi) {
        var theirs = known.stream().filter(one -> one.kpi() == kpi).map(Benchmark::year);
        var all =
                Stream.concat(
                                theirs,
                                own(kpi).isPresent() ? published.years().stream() : Stream.of())
                        .distinct()
                        .sorted()
                        .toList();
        return all.subList(Math.max(0, all.size() - YEARS), all.size());
    }

    /** By number, never by value. */
    public List<String> municipalities(Kpi kpi) {
        return known.stream()
                .filter(one -> one.kpi() == kpi)
                .map(Benchmark::municipality)
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> municipalities() {
        return known.stream().map(Benchmark::municipality).distinct().sorted().toList();
    }

    public OptionalDouble value(Kpi kpi, String municipality, int year) {
        return known.stream()
                .filter(one -> one.kpi() == kpi && one.year() == year)
                .filter(one -> one.municipality().equals(municipality))
                .mapToDouble(Benchmark::value)
                .findFirst();
    }

    /** Which of our figures is counted nearly so; of engagement we have none. */
    public Optional<KeyFigure> own(Kpi kpi) {
        return switch (kpi) {
            case SICK_LEAVE -> Optional.of(KeyFigure.SICK_LEAVE_ALL);
            case STAFF_TURNOVER -> Optional.of(KeyFigure.STAFF_TURNOVER);
            case ENGAGEMENT, MOTIVATION, LEADERSHIP, GOVERNANCE -> Optional.empty();
        };
    }

    public OptionalDouble own(KeyFigure figure, int year) {
        return published.of(figure).in(year) instanceof Point.Shown shown
                ? OptionalDouble.of(shown.value())
                : OptionalDouble.empty();
    }

    /** Those of the whole municipality, in our order. */
    public List<SharedFigure> whole(SharedYear year) {
        return year.figures().stream()
                .filter(figure -> figure.area().isEmpty())
                .sorted((one, other) -> one.figure().compareTo(other.figure()))
                .toList();
    }

    public Definition definition(KeyFigure figure) {
        return definitions.of(figure);
    }

    /** By another version than ours, so that the numbers do not mean the same. */
    public boolean isCountedOtherwise(SharedYear year, KeyFigure figure) {
        return year.definitions().getOrDefault(figure, 0) != definition(figure).version();
    }

    /** The key of what to say beside this field; empty when nothing is. */
    public Optional<Trouble> trouble(String field) {
        return trouble.filter(one -> one.field().equals(field));
    }
}
