package tillit.obstacles.web.document;

import java.util.List;
import java.util.Optional;
import tillit.obstacles.document.ClearOut;
import tillit.obstacles.document.Document;
import tillit.obstacles.document.DocumentId;
import tillit.organisation.UnitId;
import tillit.shell.Page;

/**
 * A clear-out: what has been proposed, and what came of it.
 *
 * @param on whether one may propose today
 * @param units how many units have proposed something
 * @param gone how many of the documents proposed are no more
 * @param kept how many stay, with an answer
 * @param proposed by name
 * @param own units of one's own, and what they have proposed
 */
public record ClearOutPage(
        ClearOut clearOut,
        boolean on,
        int units,
        int gone,
        int kept,
        List<Line> proposed,
        List<Own> own)
        implements Page {

    /**
     * @param workplaces how many have proposed it
     * @param keptBecause what its owner answered
     */
    public record Line(Document document, int workplaces, Optional<String> keptBecause) {}

    public record Own(UnitId unit, String name, List<Mine> mine) {

        /** How many it may still propose. */
        public int left() {
            return Math.max(0, ClearOut.EACH - mine.size());
        }
    }

    public record Mine(DocumentId document, String name) {}

    public String path() {
        return "/clear-outs/" + clearOut.id();
    }

    /** How many wait for their owner's answer. */
    public int waiting() {
        return proposed.size() - gone - kept;
    }
}
