package tillit.programme.web.visit;

import java.util.Map;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Where a host says which meeting, and what they want eyes on.
 *
 * @param wrong beside which field stands which sentence
 */
public record InvitingPage(
        ProgrammeId programme, Part part, MeetingForm form, Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/programmes/" + programme + "/parts/" + part.id() + "/visits";
    }
}
