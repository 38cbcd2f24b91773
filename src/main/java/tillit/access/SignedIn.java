package tillit.access;

import java.io.Serializable;
import java.util.Set;
import tillit.shell.Viewer;

/** Somebody who has signed in, as their session remembers them. */
public record SignedIn(PersonId id, String shownName, String language, Set<String> roles)
        implements Viewer, Serializable {

    /** What logs and sessions call them: never the name. */
    @Override
    public String getName() {
        return id.toString();
    }
}
