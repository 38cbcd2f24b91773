package tillit.programme;

import java.util.Optional;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.conversation.OwnCircles.Next;

/** The networks that somebody is in, for those who lead them there. */
public interface OwnNetworks {

    /** Empty for who is not in it. */
    Optional<Own> find(UUID network, PersonId person);

    /** Whether somebody is in it, and its programme is not over. */
    boolean goesOn(UUID network);

    /**
     * @param name as its part calls it, in whichever language that was written
     * @param next when and where they meet next; empty while its host has not said
     */
    record Own(String name, Optional<Next> next) {}
}
