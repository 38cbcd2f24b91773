package tillit.programme.web.plan;

import java.util.Optional;
import tillit.programme.catalogue.Offer;
import tillit.programme.course.Occasion;
import tillit.programme.course.OwnTurn;
import tillit.programme.course.Promised;

/**
 * An occasion as one person sees it.
 *
 * @param offer what takes place; empty when it is the part itself
 * @param on whether people come, are there or go just now
 * @param begun whether it has begun
 * @param over whether it has ended
 * @param open whether this person may choose just now
 * @param clash what else they have at the same time
 */
public record OwnOccasion(
        OwnTurn own,
        Optional<Offer> offer,
        boolean on,
        boolean begun,
        boolean over,
        boolean open,
        Optional<Promised> clash) {

    public Occasion occasion() {
        return own.occasion();
    }

    public boolean isIn() {
        return own.isIn();
    }

    public boolean isPlaced() {
        return own.isPlaced();
    }

    /** It was to be, and will not. */
    public boolean isOff() {
        return occasion().calledOff();
    }

    public String name() {
        return occasion().id().toString();
    }

    /** The key of what they are told about the other thing. */
    public String clashing() {
        return clash.filter(Promised::circle).isPresent()
                ? "catalogue.clash.circle"
                : "occasion.clash";
    }

    /** Where it is chosen or given up. */
    public String path() {
        return "/programmes/" + occasion().programme() + "/occasions/" + name();
    }
}
