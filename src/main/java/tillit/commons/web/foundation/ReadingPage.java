package tillit.commons.web.foundation;

import java.util.Map;
import tillit.commons.foundation.Principle;
import tillit.commons.foundation.Reading;
import tillit.law.HandlingNote;
import tillit.organisation.UnitId;
import tillit.shell.Page;

/** A workplace says what a principle means there. */
public record ReadingPage(
        Principle principle, UnitId unit, String name, ReadingForm form, Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/foundation/" + principle.id();
    }

    public HandlingNote note() {
        return new HandlingNote(Reading.HANDLING);
    }
}
