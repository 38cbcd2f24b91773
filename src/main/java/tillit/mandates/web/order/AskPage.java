package tillit.mandates.web.order;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tillit.mandates.order.Line;
import tillit.shell.Page;

/**
 * Everybody’s question and its answer.
 *
 * @param asked as it was typed; empty when nothing was
 * @param best what is answered in full
 * @param others what may have been meant
 * @param widened what is tried, or has become the unit’s own, where one works
 * @param hasOrder whether there is any order to ask
 * @param leads whether one may let others try something
 */
public record AskPage(
        String asked,
        Optional<Found> best,
        List<Line> others,
        List<Widened> widened,
        boolean hasOrder,
        boolean leads,
        boolean mayChange)
        implements Page {

    /**
     * @param decider who that is where one works; empty when it is nobody there
     * @param tried whether they only try it
     */
    public record Found(Line line, Optional<ForMe> decider, boolean tried) {}

    /**
     * @param names of a unit’s managers; empty for a body
     * @param where the unit, or the body
     * @param me whether it is oneself
     */
    public record ForMe(List<String> names, String where, boolean me) {

        public String name() {
            return String.join(", ", names);
        }
    }

    /** @param until empty for what is lasting */
    public record Widened(String what, String unit, String names, Optional<LocalDate> until) {}

    /** What leads to that line’s own answer. */
    public String link(Line line) {
        return URLEncoder.encode(line.decision(), StandardCharsets.UTF_8);
    }

    public boolean isAnswered() {
        return best.isPresent() || !widened.isEmpty();
    }
}
