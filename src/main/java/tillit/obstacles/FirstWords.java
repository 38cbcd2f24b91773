package tillit.obstacles;

import java.util.Optional;
import tillit.access.PersonId;

/** Offered by whoever has heard it said: what somebody sees on a line of a conversation, to raise it from there. */
public interface FirstWords {

    /**
     * Empty when there is no such line, or it is not for this person.
     *
     * @param code of the conversation
     */
    Optional<String> of(String code, int line, PersonId reader);
}
