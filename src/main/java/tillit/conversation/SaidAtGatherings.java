package tillit.conversation;

import java.util.Optional;
import tillit.access.PersonId;

/** What gatherings came to, line by line, for those who organised them. */
public interface SaidAtGatherings {

    /** A line of the result, counted from 0; empty when there is none, or somebody else organised it. */
    Optional<String> line(GatheringId gathering, int line, PersonId organiser);
}
