package tillit.obstacles.web;

import tillit.law.HandlingNote;
import tillit.obstacles.kept.Draft;
import tillit.obstacles.kept.Promises;
import tillit.shell.Page;

/**
 * What somebody wants to raise for a circle, as those in it see it.
 *
 * @param circle its name
 * @param missing how many have not agreed
 * @param agreed whether the one who looks has
 */
public record DraftPage(Draft draft, String circle, int missing, boolean agreed) implements Page {

    public HandlingNote note() {
        return new HandlingNote(Promises.DRAFT);
    }

    public String path() {
        return "/obstacles/drafts/" + draft.id();
    }
}
