package tillit.commons.web.foundation;

import java.util.List;
import tillit.commons.foundation.Foundation;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.Template;
import tillit.commons.foundation.Templates;
import tillit.shell.Page;

/**
 * The foundation, as whoever prepares it sees it.
 *
 * @param all in their order, also those that hold no more
 */
public record ChangePage(List<Principle> all) implements Page {

    public List<Template> templates() {
        return Templates.all();
    }

    public List<Principle> holding() {
        return all.stream().filter(it -> !it.takenAway()).toList();
    }

    public List<Principle> away() {
        return all.stream().filter(Principle::takenAway).toList();
    }

    public long drafts() {
        return all.stream().filter(Principle::isDraft).count();
    }

    public boolean isFull() {
        return all.size() >= Foundation.MOST;
    }
}
