package tillit.conversation;

import java.util.Optional;
import tillit.access.PersonId;

/** What gatherings came to, line by line: always for those who organised them, for the others once it is over. */
public interface SaidAtGatherings {

    /**
     * Empty when there is none, or not yet for this person.
     *
     * @param code by which one comes into the gathering
     * @param line of the result, counted from 0
     */
    Optional<String> line(String code, int line, PersonId reader);
}
