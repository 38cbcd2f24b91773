package tillit.programme.web.catalogue;

import java.util.Map;
import java.util.Optional;
import tillit.programme.catalogue.Offer;
import tillit.programme.course.OccasionId;
import tillit.programme.course.Refused;
import tillit.programme.kept.Kept;
import tillit.programme.web.plan.OwnOccasion;
import tillit.shell.Page;

/**
 * One thing that may be chosen: what it is, when, and what to think of beforehand.
 *
 * @param host by name, who reads what is written beforehand
 * @param answer what this person has written, or has just typed; empty when they have no place
 * @param wrong the key of what to say beside the answer
 * @param refused at which occasion something could not be, and why
 */
public record OfferPage(
        Kept kept,
        Entry entry,
        String host,
        Optional<String> answer,
        Optional<String> wrong,
        Optional<Map.Entry<OccasionId, Refused>> refused)
        implements Page {

    OfferPage refusing(OccasionId where, Refused why) {
        return new OfferPage(kept, entry, host, answer, wrong, Optional.of(Map.entry(where, why)));
    }

    OfferPage mending(String typed, String why) {
        return new OfferPage(kept, entry, host, answer.map(_ -> typed), Optional.of(why), refused);
    }

    public Offer offer() {
        return entry.offer().orElseThrow();
    }

    /** Where all that can be chosen instead stands. */
    public String choices() {
        return "/programmes/" + kept.id() + "/choices/" + entry.own().part().id();
    }

    /** The key of why it could not be, beside the occasion at which it was wanted. */
    public Optional<String> why(OwnOccasion at) {
        return refused.filter(it -> it.getKey().equals(at.occasion().id()))
                .map(it -> "occasion.refused." + it.getValue().name());
    }

    /** Where this person has a place. */
    public Optional<OwnOccasion> placed() {
        return entry.chosen().filter(OwnOccasion::isPlaced);
    }
}
