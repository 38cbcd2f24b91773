package tillit.conversation;

import java.util.List;
import java.util.UUID;
import tillit.access.PersonId;
import tillit.shell.Page;

/** Offered by others: what the people of a circle, or of a network, find on its page beside what it is itself. */
public interface Alongside {

    /**
     * Parts of a page, each drawn by its template; none when there is nothing for this person.
     *
     * @param group a circle's id, or a network's
     */
    List<Page> of(UUID group, PersonId me);
}
