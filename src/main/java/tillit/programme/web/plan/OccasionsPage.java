package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Where a strategist says when a part takes place.
 *
 * @param rolls the earliest first
 * @param wrong beside which field stands which sentence
 */
public record OccasionsPage(
        Kept kept, Part part, List<Roll> rolls, OccasionForm form, Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id();
    }
}
