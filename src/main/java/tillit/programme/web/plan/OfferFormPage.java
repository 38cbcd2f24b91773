package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.catalogue.OfferId;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Where something to choose is described.
 *
 * @param offer empty when it is new
 * @param subjects those used before, and its own
 * @param free whether it can be taken away
 * @param wrong beside which field stands which sentence
 */
public record OfferFormPage(
        Kept kept,
        Part part,
        Optional<OfferId> offer,
        OfferForm form,
        List<String> subjects,
        boolean free,
        Map<String, String> wrong)
        implements Page {

    /** The list in which it stands. */
    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id() + "/offers";
    }

    /** Where it is sent. */
    public String action() {
        return path() + offer.map(id -> "/" + id).orElse("");
    }

    public Optional<String> wrong(String field) {
        return Optional.ofNullable(wrong.get(field));
    }
}
