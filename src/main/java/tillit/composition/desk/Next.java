package tillit.composition.desk;

import java.util.Set;
import tillit.composition.grouping.Placement;

/**
 * What is to come after the current state.
 *
 * @param note a few words of what was done, with names; may be empty
 */
public record Next(StateKind kind, Placement placement, Set<Pin> pins, String note) {

    public Next {
        pins = Set.copyOf(pins);
    }
}
