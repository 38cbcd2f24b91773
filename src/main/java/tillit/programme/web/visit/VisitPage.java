package tillit.programme.web.visit;

import java.util.List;
import java.util.Map;
import tillit.programme.plan.Part;
import tillit.programme.visit.Visit;
import tillit.shell.Page;

/**
 * A meeting as its host sees it.
 *
 * @param ahead whether it can be changed, and somebody asked
 * @param open how many more may be asked
 * @param proposed whom they could ask
 * @param sought the part of a name that is searched for
 * @param found those with it in their name
 * @param form what may be changed of the meeting
 * @param wrong beside which field stands which sentence
 */
public record VisitPage(
        Part part,
        Visit visit,
        List<VisitsPage.Said> guests,
        boolean ahead,
        int open,
        List<Someone> proposed,
        String sought,
        List<Someone> found,
        MeetingForm form,
        Map<String, String> wrong)
        implements Page {

    public String all() {
        return "/programmes/" + visit.programme() + "/parts/" + part.id() + "/visits";
    }

    public String path() {
        return all() + "/" + visit.id();
    }
}
