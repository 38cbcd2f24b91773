package tillit.commons.web.assignment;

import java.util.Map;
import java.util.Optional;
import tillit.commons.assignment.Assignment;
import tillit.law.HandlingNote;
import tillit.organisation.Unit;
import tillit.shell.Page;

/**
 * A unit says what it is here for.
 *
 * @param newer what somebody else has written meanwhile
 * @param wrong the key of what to say beside a field
 */
public record SayingPage(
        Unit unit, SayingForm form, Optional<Assignment> newer, Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/assignments/" + unit.id();
    }

    public HandlingNote note() {
        return new HandlingNote(Assignment.HANDLING);
    }
}
