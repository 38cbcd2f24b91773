package tillit.obstacles.web;

import java.util.Map;
import java.util.Optional;
import tillit.law.HandlingNote;
import tillit.obstacles.kept.Hit;
import tillit.obstacles.kept.Promises;
import tillit.obstacles.kept.Raising;
import tillit.obstacles.kept.Source;
import tillit.shell.Page;

/**
 * Where one says what is in the way.
 *
 * @param circle the name of the one for which it is written; empty for oneself
 * @param wrong beside which field stands which sentence
 */
public record RaisingPage(
        RaisingForm form,
        Optional<Raising.Workplace> workplace,
        Optional<String> circle,
        Map<String, String> wrong)
        implements Page {

    public HandlingNote note() {
        return new HandlingNote(circle.isPresent() ? Promises.DRAFT : Promises.OBSTACLE);
    }

    public Hit[] hits() {
        return Hit.values();
    }

    public Source[] sources() {
        return Source.values();
    }

    public int longest() {
        return RaisingForm.LONGEST_WHAT;
    }
}
