package tillit.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import tillit.organisation.Organisation;
import tillit.outcomes.definition.Definitions;
import tillit.outcomes.exchange.SharedYear;
import tillit.outcomes.exchange.Sharing;
import tillit.outcomes.figure.Figures;
import tillit.outcomes.figure.YearOfFigures;

/** Counts the key figures once for each state of the register, and gives out only what may be shown. */
@Service
public class KeyFigures {

    private final Organisation organisation;
    private final Definitions definitions = Definitions.read();
    private final AtomicReference<Counted> last = new AtomicReference<>(Counted.NOTHING);

    KeyFigures(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Of all years that are over, as far back as the register knows. */
    public Published published() {
        return counted().published();
    }

    public Definitions definitions() {
        return definitions;
    }

    /** What other municipalities may have of a year, under our name; empty of a year that is not shown. */
    public Optional<SharedYear> shared(int year, String municipality) {
        return counted().years().stream()
                .filter(one -> one.year() == year && published().years().contains(year))
                .findFirst()
                .map(one -> new Sharing(one).by(municipality, definitions.versions()));
    }

    /** One at a time: who comes while it is counted waits, rather than count the same. */
    private synchronized Counted counted() {
        long version = organisation.version();
        int thisYear = organisation.today().getYear();
        if (!last.get().isOf(version, thisYear)) last.set(count(version, thisYear));
        return last.get();
    }

    private Counted count(long version, int thisYear) {
        var history = organisation.history();
        var figures = new Figures(history);
        var known = new KnownYears(history, organisation.today());
        var years =
                known.years()
                        .mapToObj(year -> figures.of(year).without(known.untold(year)))
                        .toList();
        return new Counted(version, thisYear, years, Published.of(years));
    }

    private record Counted(
            long version, int thisYear, List<YearOfFigures> years, Published published) {

        private static final Counted NOTHING =
                new Counted(-1, 0, List.of(), Published.of(List.of()));

        boolean isOf(long version, int thisYear) {
            return this.version == version && this.thisYear == thisYear;
        }
    }
}
