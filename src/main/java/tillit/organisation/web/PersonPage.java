package tillit.organisation.web;

import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.shell.Page;

/**
 * What a colleague may know of a person on a day.
 *
 * @param email for today only: an address of long ago leads nowhere
 */
public record PersonPage(
        AsOn on, PersonId id, String name, Optional<String> email, List<Place> places)
        implements Page {

    public String path() {
        return "/people/" + id;
    }
}
