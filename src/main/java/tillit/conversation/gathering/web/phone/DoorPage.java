package tillit.conversation.gathering.web.phone;

import java.util.Optional;
import tillit.conversation.gathering.Gathering;
import tillit.shell.Page;

/**
 * Where a scan leads: nobody has come in yet.
 *
 * @param table that of the poster
 * @param host whether they are to be host there
 * @param error the key of what to say
 */
public record DoorPage(
        Gathering gathering, Optional<Integer> table, boolean host, Optional<String> error)
        implements Page {}
