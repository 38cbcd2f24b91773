package tillit.composition;

import java.util.Set;
import tillit.access.PersonId;

/** The door for a trial: compositions to look at, made of the register without a search. */
public interface Samples {

    boolean areNone(PersonId owner);

    /**
     * All managers at tables, three times, which is used; and circles of those who are new as unit managers.
     *
     * @param leaders of the circles; it chooses some more with experience
     */
    void deal(PersonId owner, String day, String circles, Set<PersonId> leaders);
}
