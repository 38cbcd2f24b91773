package tillit.commons.web.assignment;

import java.util.List;
import tillit.commons.assignment.Assignment;
import tillit.organisation.Unit;
import tillit.shell.Page;

/** What a unit has said it is here for, the newest first. */
public record VersionsPage(Unit unit, List<Assignment> versions) implements Page {

    public String path() {
        return "/assignments/" + unit.id();
    }
}
