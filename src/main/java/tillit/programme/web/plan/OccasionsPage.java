package tillit.programme.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tillit.programme.catalogue.Offer;
import tillit.programme.course.Roll;
import tillit.programme.kept.Kept;
import tillit.programme.plan.Part;
import tillit.shell.Page;

/**
 * Where a strategist says when a part takes place.
 *
 * @param rolls the earliest first
 * @param offers what there is to choose in it; none when it is what one comes to itself
 * @param wrong beside which field stands which sentence
 */
public record OccasionsPage(
        Kept kept,
        Part part,
        List<Roll> rolls,
        List<Offer> offers,
        OccasionForm form,
        Map<String, String> wrong)
        implements Page {

    public String path() {
        return "/programmes/" + kept.id() + "/parts/" + part.id();
    }

    /** What takes place; empty when it is the part itself. */
    public Optional<String> offer(Roll roll) {
        return roll.occasion()
                .offer()
                .flatMap(id -> offers.stream().filter(it -> it.id().equals(id)).findFirst())
                .map(Offer::name);
    }
}
