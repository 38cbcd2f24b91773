package tillit.outcomes.figure;

import java.time.LocalDate;
import java.util.List;
import tillit.organisation.Days;
import tillit.organisation.Position;

/** How long a manager has led the same workplace, whatever it was called and however it was reorganised. */
final class Tenure {

    private final Almanac almanac;
    private final Lineages lineages;

    Tenure(Almanac almanac, Lineages lineages) {
        this.almanac = almanac;
        this.lineages = lineages;
    }

    /**
     * The first day of the unbroken chain of the person's positions as manager in the lineage, of which this is
     * one: each next begins at latest the day after the former's last.
     */
    LocalDate began(Position position) {
        var chain = sameLineage(position);
        var began = position.days().from();
        var earlier = earlier(chain, began);
        while (earlier.isBefore(began)) {
            began = earlier;
            earlier = earlier(chain, began);
        }
        return began;
    }

    private List<Days> sameLineage(Position position) {
        var lineage = lineages.of(position.unit());
        return almanac.career(position.person()).stream()
                .filter(Position::manages)
                .filter(other -> lineages.of(other.unit()).equals(lineage))
                .map(Position::days)
                .toList();
    }

    private static LocalDate earlier(List<Days> chain, LocalDate began) {
        return chain.stream()
                .filter(days -> days.contains(began) || days.contains(began.minusDays(1)))
                .map(Days::from)
                .min(LocalDate::compareTo)
                .orElse(began);
    }
}
