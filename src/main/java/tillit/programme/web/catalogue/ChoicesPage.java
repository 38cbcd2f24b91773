package tillit.programme.web.catalogue;

import java.util.List;
import tillit.programme.kept.Kept;
import tillit.programme.web.plan.OwnPart;
import tillit.shell.Page;

/** What one person may choose within a part, how much of it, and what they have chosen. */
public record ChoicesPage(Kept kept, OwnPart own, List<Entry> entries) implements Page {

    public String path() {
        return "/programmes/" + kept.id() + "/choices/" + own.part().id();
    }
}
