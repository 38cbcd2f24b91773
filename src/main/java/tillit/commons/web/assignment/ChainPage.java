package tillit.commons.web.assignment;

import java.util.List;
import java.util.Optional;
import tillit.commons.assignment.Assignment;
import tillit.organisation.UnitId;
import tillit.shell.Page;

/**
 * What we are here for, from the whole organisation down to one unit, and what is directly below it.
 *
 * @param chain the top first, the unit itself last
 * @param below by name
 * @param writes whether the one who looks speaks for the unit
 * @param versions how many there have been
 */
public record ChainPage(List<Line> chain, List<Line> below, boolean writes, int versions)
        implements Page {

    /**
     * @param said what it says itself
     * @param before what those said that it came out of, while it has said nothing itself
     */
    public record Line(UnitId unit, String name, Optional<Assignment> said, List<Before> before) {}

    /** @param name of the unit as it was */
    public record Before(String name, String words) {}

    public Line own() {
        return chain.getLast();
    }

    public List<Line> above() {
        return chain.subList(0, chain.size() - 1);
    }

    public static String path(Line line) {
        return "/assignments/" + line.unit();
    }
}
