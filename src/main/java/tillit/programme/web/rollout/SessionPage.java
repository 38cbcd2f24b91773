package tillit.programme.web.rollout;

import java.util.List;
import java.util.Map;
import tillit.access.PersonId;
import tillit.organisation.UnitId;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.programme.rollout.Explanation;
import tillit.programme.rollout.Session;
import tillit.shell.Page;

/**
 * One occasion of the plan: who comes, and why those.
 *
 * @param over it is too late to change anything
 */
public record SessionPage(
        Kept kept,
        Part part,
        Session session,
        boolean over,
        List<Explanation> explained,
        Map<UnitId, String> units,
        Map<PersonId, String> people)
        implements Page {

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id() + "/rollout";
    }

    public String name(Explanation of) {
        return units.getOrDefault(of.workplace().unit(), "–");
    }

    /** By name. */
    public List<String> names(Explanation of) {
        return of.people().stream().map(one -> people.getOrDefault(one, "–")).sorted().toList();
    }
}
