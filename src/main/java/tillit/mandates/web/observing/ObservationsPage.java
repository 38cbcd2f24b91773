package tillit.mandates.web.observing;

import java.util.List;
import tillit.mandates.observing.Observation;
import tillit.shell.Page;

/**
 * What one is asked to look at, and what one asks others, the earliest first.
 *
 * @param asked to which one has not answered
 */
public record ObservationsPage(List<Line> asked, List<Line> coming, List<Line> own)
        implements Page {

    /** @param other the one of the two who is not oneself */
    public record Line(Observation it, String other) {}

    public boolean isEmpty() {
        return asked.isEmpty() && coming.isEmpty() && own.isEmpty();
    }
}
