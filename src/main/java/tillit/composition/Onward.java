package tillit.composition;

import java.util.List;
import tillit.shell.Page;

/** What can be made of a composition, on the composer's page of it. */
public interface Onward {

    /** Parts of a page, each drawn by its template; none when nothing can be made of it yet. */
    List<Page> from(CompositionId composition);
}
