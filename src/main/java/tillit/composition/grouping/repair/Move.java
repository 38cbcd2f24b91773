package tillit.composition.grouping.repair;

import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;

/**
 * Somebody goes from one group to another.
 *
 * @param gathering from 0
 * @param from a group, or {@link Placement#NOWHERE} for somebody who did not sit, or lead, at all
 * @param to a group, or {@link Placement#NOWHERE} for a leader who need not lead any more
 * @param leading as a conversation leader, not as one of the group
 */
public record Move(int gathering, int person, int from, int to, boolean leading) {

    Move back() {
        return new Move(gathering, person, to, from, leading);
    }

    Seat seat() {
        return new Seat(gathering, person, leading);
    }
}
