package tillit.mandates.web.trying;

import java.util.List;
import java.util.Map;
import tillit.law.HandlingNote;
import tillit.mandates.Promises;
import tillit.mandates.order.Line;
import tillit.organisation.Upward.Below;
import tillit.shell.Page;

/**
 * Where a manager says what may be tried, where and for how long.
 *
 * @param units those below theirs
 * @param lines of the order, of which one may be widened
 */
public record BeginPage(
        TrialForm form, List<Below> units, List<Line> lines, Map<String, String> wrong)
        implements Page {

    public HandlingNote handling() {
        return new HandlingNote(Promises.TRIAL);
    }

    /** Of what is only for the two. */
    public HandlingNote terms() {
        return new HandlingNote(Promises.TERMS);
    }
}
