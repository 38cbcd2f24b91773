package tillit.composition.web;

import java.util.List;
import tillit.composition.desk.Composition;
import tillit.shell.Page;

/** What somebody composes, the newest first. */
public record CompositionsPage(List<Composition> all) implements Page {

    /** Part of a text key. */
    public String stage(Composition one) {
        if (one.adopted().isPresent()) return "adopted";
        return one.current().isPresent() ? "composed" : "begun";
    }
}
