package tillit.conversation;

import java.util.List;
import tillit.access.PersonId;

/** The door for a trial: a gathering that is ready to be opened. */
public interface SampleGatherings {

    boolean areNone(PersonId organiser);

    /** A leaders' day with these tables, and a question of the bank for its own reflection. */
    GatheringId leadersDay(PersonId organiser, String name, List<String> tables);
}
