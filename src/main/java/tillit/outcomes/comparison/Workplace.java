package tillit.outcomes.comparison;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tillit.access.PersonId;

/**
 * A lineage of units, as one and the same through reorganisations.
 *
 * <p>It is workplaces that are compared, not managers: whoever takes part has by then stayed until then, and so
 * managers who took part would seem to stay longer even if circles did nothing (immortal time).
 *
 * @param manager who leads it: when it first took part, or else on the last day known
 * @param tookPart the year in which the manager of that time first took part in a circle; empty for never
 * @param years what happened in each year
 */
public record Workplace(PersonId manager, OptionalInt tookPart, Map<Integer, Count> years) {

    public Workplace {
        years = Map.copyOf(years);
    }

    /** All years from the first to the last as one. */
    Count between(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> years.getOrDefault(year, Count.NONE))
                .reduce(Count.NONE, Count::plus);
    }
}
