package tillit.composition.desk;

import java.util.Optional;
import java.util.Set;
import tillit.composition.grouping.Placement;

/**
 * What is to come after the current state.
 *
 * @param away who fell ill, so that it came to this
 */
public record Next(
        StateKind kind, Placement placement, Set<Pin> pins, Note note, Optional<Away> away) {

    public Next {
        pins = Set.copyOf(pins);
    }

    public Next(StateKind kind, Placement placement, Set<Pin> pins, Note note) {
        this(kind, placement, pins, note, Optional.empty());
    }
}
