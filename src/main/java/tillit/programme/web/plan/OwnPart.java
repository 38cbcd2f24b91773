package tillit.programme.web.plan;

import java.util.List;
import java.util.Optional;
import tillit.programme.catalogue.Choice;
import tillit.programme.catalogue.Offer;
import tillit.programme.plan.Part;

/**
 * A part as one person sees it: when it takes place, and whether they come.
 *
 * @param occasions of a part with offers, those of all of them
 * @param offers what there is to choose among, by name; may be none
 */
public record OwnPart(Part part, List<OwnOccasion> occasions, List<Offer> offers, Choice choice) {

    /**
     * Once they have said where they come, the other times are of no use to them; offers have a page of their own. What
     * was called off they see until they have chosen another.
     */
    public List<OwnOccasion> shown() {
        var chosen = chosen();
        if (!chosen.isEmpty()) return chosen;
        return hasOffers() ? occasions.stream().filter(OwnOccasion::isOff).toList() : occasions;
    }

    public boolean hasOffers() {
        return !offers.isEmpty();
    }

    /** The next to which they come, and have a place. */
    public Optional<OwnOccasion> next() {
        return chosen().stream().filter(it -> it.isPlaced() && !it.over()).findFirst();
    }

    private List<OwnOccasion> chosen() {
        return occasions.stream().filter(OwnOccasion::isIn).toList();
    }
}
