package tillit.mandates.web.trying;

import java.util.List;
import tillit.mandates.trying.Tried;
import tillit.shell.Page;

/**
 * The trials of which one is one of the two.
 *
 * @param asking those whose answer is waited for by oneself
 * @param leads whether one may let others try something
 */
public record TrialsPage(List<Line> asking, List<Line> open, List<Line> over, boolean leads)
        implements Page {

    /** @param state the key of how far it has come */
    public record Line(Tried trial, String unit, String state) {}

    public boolean isEmpty() {
        return asking.isEmpty() && open.isEmpty() && over.isEmpty();
    }
}
