package tillit.outcomes.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tillit.outcomes.Point;
import tillit.outcomes.Published;
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
        Neighbours known,
        List<SharedYear> shared,
        boolean live,
        Optional<Trouble> trouble)
        implements Page {

    /** So many years are shown beside each other. */
    private static final int YEARS = 6;

    public List<Kpi> kpis() {
        return Arrays.stream(Kpi.values()).filter(known::know).toList();
    }

    /** The newest of which anything is known. */
    public List<Integer> years(Kpi kpi) {
        var all = allYears(kpi);
        return all.subList(all.size() - Math.min(YEARS, all.size()), all.size());
    }

    /** How many are known that are older than those. */
    public int olderYears(Kpi kpi) {
        return allYears(kpi).size() - years(kpi).size();
    }

    private List<Integer> allYears(Kpi kpi) {
        var ours = own(kpi).isPresent() ? published.years() : List.<Integer>of();
        return Stream.concat(known.years(kpi).stream(), ours.stream()).distinct().sorted().toList();
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
