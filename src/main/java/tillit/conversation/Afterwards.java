package tillit.conversation;

import java.util.List;
import tillit.access.PersonId;
import tillit.shell.Page;

/** What the people of a circle that has ended may go on with, on its page and on their start page. */
public interface Afterwards {

    /** Parts of a page, each drawn by its template; none when there is nothing (more) to ask this person. */
    List<Page> of(CircleId circle, PersonId me);
}
