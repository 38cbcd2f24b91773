package tillit.mandates.web.observing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.law.HandlingNote;
import tillit.mandates.Promises;
import tillit.organisation.Colleague;
import tillit.shell.Page;

/**
 * Where a host chooses a colleague, and then says what and when.
 *
 * @param guest their name, once one is chosen
 */
public record AskingPage(
        String sought,
        List<Colleague> found,
        Optional<String> guest,
        ObservationForm form,
        Map<String, String> wrong)
        implements Page {

    public HandlingNote handling() {
        return new HandlingNote(Promises.OBSERVATION);
    }
}
