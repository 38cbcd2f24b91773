package tillit.programme.course;

import java.util.List;
import tillit.access.PersonId;

/**
 * An occasion that is laid out for people, who need not choose it.
 *
 * @param occasion whose id is its key too: the same one is the same occasion, whatever else changed
 * @param come who gets a place, unless they have chosen another occasion of the part by themselves
 * @param go who was given one and gets another, or none
 * @param told who keeps their place, and has to know that the time or the room is another
 */
public record Laid(Occasion occasion, List<PersonId> come, List<PersonId> go, List<PersonId> told) {

    public Laid {
        come = List.copyOf(come);
        go = List.copyOf(go);
        told = List.copyOf(told);
    }
}
