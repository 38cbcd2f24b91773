package tillit.programme.rollout;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import tillit.access.PersonId;

/**
 * An occasion as planned: a room at a time, with a trainer, and who comes.
 *
 * @param id the same in every plan in which it is the same one, whatever else of it changed
 * @param locked stays as it is when it is planned anew
 */
public record Session(
        UUID id, Time time, Room room, String trainer, boolean locked, List<PersonId> people) {

    public Session {
        people = List.copyOf(people);
    }

    public Session with(List<PersonId> others) {
        return new Session(id, time, room, trainer, locked, others);
    }

    public Session with(Time time, Room room, String trainer) {
        return new Session(id, time, room, trainer, locked, people);
    }

    public Session locked(boolean locked) {
        return new Session(id, time, room, trainer, locked, people);
    }

    /** Whether nothing in it is otherwise, but perhaps for the order of people and the lock. */
    public boolean isLike(Session other) {
        return id.equals(other.id)
                && time.equals(other.time)
                && room.equals(other.room)
                && trainer.equals(other.trainer)
                && Set.copyOf(people).equals(Set.copyOf(other.people));
    }
}
