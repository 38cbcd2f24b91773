package tillit.mandates.web.observing;

import java.util.Map;
import tillit.law.HandlingNote;
import tillit.mandates.Promises;
import tillit.mandates.observing.Observation;
import tillit.shell.Page;

/**
 * One of them, as one of the two sees it.
 *
 * @param other the name of the other
 * @param hosts whether it is one’s own meeting
 * @param ahead whether it can be answered, changed and called off
 */
public record ObservationPage(
        Observation it,
        String other,
        boolean hosts,
        boolean ahead,
        ObservationForm form,
        Map<String, String> wrong,
        boolean late)
        implements Page {

    public String path() {
        return "/mandates/observations/" + it.id();
    }

    public HandlingNote handling() {
        return new HandlingNote(Promises.OBSERVATION);
    }
}
