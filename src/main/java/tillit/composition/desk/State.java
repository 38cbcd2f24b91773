package tillit.composition.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tillit.composition.grouping.Placement;

/**
 * Who sits where, at one moment of the work. States never change and form a tree: what is undone stays.
 *
 * @param number from 1
 * @param previous the state that this one was made of
 * @param placement of the people as they are now: who has come since sits nowhere
 */
public record State(
        int number,
        Optional<Integer> previous,
        StateKind kind,
        Placement placement,
        Set<Pin> pins,
        Instant at,
        Note note) {

    public State {
        pins = Set.copyOf(pins);
    }

    public boolean isPinned(int gathering, int person) {
        return pins.contains(new Pin(gathering, person));
    }
}
