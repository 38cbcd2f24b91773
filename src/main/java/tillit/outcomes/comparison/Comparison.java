package tillit.outcomes.comparison;

import java.util.List;
import java.util.Optional;

/** What came of comparing; of two small groups nothing is told. */
public sealed interface Comparison {

    /** From so many workplaces on a side on, a few of them do not turn the result. */
    int MANY_WORKPLACES = 20;

    /** Fewer than five managers on a side. */
    record Withheld() implements Comparison {}

    /**
     * Only figures of the two groups, no cell of either.
     *
     * @param effect how much more those who took part have changed than the others (difference in differences);
     *     empty when there is no year after
     * @param trendBefore how much steeper their way was before, in percentage points a year; empty when that is not
     *     known
     * @param setAside workplaces that first took part in another year, and are in neither group
     */
    record Told(
            Group tookPart,
            Group others,
            Optional<Difference> effect,
            Optional<Difference> trendBefore,
            int setAside,
            List<Doubt> doubts)
            implements Comparison {

        public Told {
            doubts = List.copyOf(doubts);
        }
    }
}
