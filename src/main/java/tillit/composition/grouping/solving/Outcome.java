package tillit.composition.grouping.solving;

import java.time.Duration;
import java.util.List;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Placement;

/** What came of composing. */
public sealed interface Outcome {

    /**
     * A placement, and what the check says of it, which is not always that all is kept.
     *
     * @param best nobody can do better with as many groups: every wish is at its bound. With more groups, or fewer, where
     *     the sizes allow it, somebody perhaps could
     */
    record Composed(Placement placement, Check check, boolean best, Duration spent)
            implements Outcome {}

    /** Nothing was tried, because it cannot be. */
    record CannotBe(List<Impossible> reasons) implements Outcome {}
}
