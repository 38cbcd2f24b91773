package tillit.programme.course;

import java.util.List;
import java.util.Set;
import tillit.access.PersonId;

/**
 * Who wants to come to an occasion, in the order in which they said so. The first have places and the others wait; when
 * somebody leaves, the one who has waited longest moves up. Nobody is passed by, and nothing has to be kept in step.
 *
 * @param attended who has said, at the place, that they are there
 */
public record Roll(Occasion occasion, List<PersonId> inOrder, Set<PersonId> attended) {

    public Roll {
        inOrder = List.copyOf(inOrder);
        attended = Set.copyOf(attended);
    }

    public List<PersonId> placed() {
        return inOrder.subList(0, Math.min(occasion.places(), inOrder.size()));
    }

    public List<PersonId> waiting() {
        return inOrder.subList(placed().size(), inOrder.size());
    }

    public int free() {
        return Math.max(0, occasion.places() - inOrder.size());
    }

    public boolean has(PersonId person) {
        return inOrder.contains(person);
    }

    public boolean isPlaced(PersonId person) {
        return placed().contains(person);
    }

    /** How many are before somebody who waits, themself included; 0 of who does not wait. */
    public int turn(PersonId person) {
        return waiting().indexOf(person) + 1;
    }

    /** Who has a place now and had none. */
    public List<PersonId> movedUp(Roll before) {
        return placed().stream().filter(person -> before.turn(person) > 0).toList();
    }
}
