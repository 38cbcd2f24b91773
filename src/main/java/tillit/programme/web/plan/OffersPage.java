package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.catalogue.Offer;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * What there is to choose within a part, and how one chooses, as its strategist lays it out.
 *
 * @param interested how many people have said that they are
 * @param wrong beside which field stands which sentence
 */
public record OffersPage(
        Kept kept,
        Part part,
        List<Offer> offers,
        int interested,
        ChoosingForm form,
        Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id();
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
