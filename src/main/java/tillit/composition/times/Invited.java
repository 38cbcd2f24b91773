package tillit.composition.times;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as people's calendars know it, or are to know it.
 *
 * @param uid the same for ever
 * @param sequence one more each time it is moved
 * @param circle and {@code meeting} from 0
 * @param people codes
 */
record Invited(
        String uid,
        int sequence,
        int circle,
        int meeting,
        LocalDateTime starts,
        int minutes,
        String room,
        List<String> people) {

    Invited {
        people = List.copyOf(people);
    }

    /** What is to be told after this was: empty when nothing is new. */
    Optional<Invited> after(Optional<Invited> told) {
        if (told.isEmpty()) return Optional.of(this);
        var next = numbered(told.get().sequence);
        return next.equals(told.get())
                ? Optional.empty()
                : Optional.of(numbered(told.get().sequence + 1));
    }

    Invited at(String place) {
        return new Invited(uid, sequence, circle, meeting, starts, minutes, place, people);
    }

    Invited numbered(int number) {
        return new Invited(uid, number, circle, meeting, starts, minutes, room, people);
    }
}
