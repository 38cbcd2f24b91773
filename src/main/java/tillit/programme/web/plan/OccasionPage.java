package tillit.programme.web.plan;

import java.util.Map;
import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Where a strategist moves an occasion, or calls it off.
 *
 * @param begun whether it is too late for that
 * @param wrong beside which field stands which sentence
 */
public record OccasionPage(
        Kept kept,
        Part part,
        Roll roll,
        boolean begun,
        OccasionForm form,
        Map<String, String> wrong)
        implements Page {

    OccasionPage with(OccasionForm typed, Map<String, String> wrong) {
        return new OccasionPage(kept, part, roll, begun, typed, wrong);
    }

    public String all() {
        return "/programmes/" + kept.id() + "/parts/" + part.id() + "/occasions";
    }

    public String path() {
        return all() + "/" + roll.occasion().id();
    }
}
