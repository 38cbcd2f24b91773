package tillit.programme.web.evaluation;

import java.util.List;
import tillit.programme.evaluation.Sum;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * How the occasions of a part were, three months together.
 *
 * @param sums the last ones first
 */
public record PartEvaluationPage(Kept kept, Part part, List<Sum> sums) implements Page {

    public String back() {
        return "/programmes/" + kept.id() + "/parts/" + part.id() + "/occasions";
    }
}
