package tillit.composition.desk;

import java.util.Optional;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.solving.Effort;
import tillit.composition.grouping.solving.Outcome;
import tillit.composition.grouping.solving.Progress;

/** Whoever finds placements. Takes as long as the effort says, on the thread that calls. */
interface Finding {

    Outcome find(Brief brief, Optional<Placement> from, Effort effort, Progress progress);
}
