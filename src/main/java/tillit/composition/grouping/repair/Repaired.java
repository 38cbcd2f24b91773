package tillit.composition.grouping.repair;

import java.util.List;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Placement;

/**
 * A placement that keeps all that must be kept, though somebody does not come.
 *
 * @param moved besides those who do not come; none when nothing has to be done
 * @param fewest it is proven that fewer do not suffice
 */
public record Repaired(Placement placement, List<Move> moved, boolean fewest, Check check) {

    public Repaired {
        moved = List.copyOf(moved);
    }
}
