package tillit.programme.web.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.Offer;
import tillit.programme.catalogue.Sought;
import tillit.programme.plan.Kind;
import tillit.programme.web.plan.OwnOccasion;
import tillit.programme.web.plan.OwnPart;

/**
 * A line in the catalogue.
 *
 * @param offer empty when it is the whole part that one comes to
 */
public record Entry(ProgrammeId programme, OwnPart own, Optional<Offer> offer) {

    /** All that there is in a part; nothing when it has nothing to choose. */
    static Stream<Entry> of(ProgrammeId programme, OwnPart own) {
        if (own.hasOffers())
            return own.offers().stream()
                    .map(offer -> new Entry(programme, own, Optional.of(offer)));
        var isCourse = own.part().kind() == Kind.COURSE || own.part().kind() == Kind.ELECTIVE;
        return isCourse && !own.occasions().isEmpty()
                ? Stream.of(new Entry(programme, own, Optional.empty()))
                : Stream.of();
    }

    public String name() {
        return offer.map(Offer::name).orElse(own.part().name());
    }

    public String about() {
        return offer.map(Offer::about).orElse(own.part().about());
    }

    public List<String> subjects() {
        return offer.map(Offer::subjects).orElse(List.of());
    }

    public String path() {
        return "/programmes/" + programme + offer.map(it -> "/offers/" + it.id()).orElse("/mine");
    }

    boolean isFound(Sought sought) {
        return sought.finds(List.of(name(), about()), subjects());
    }

    /** Its times, the earliest first. */
    public List<OwnOccasion> times() {
        return own.occasions().stream()
                .filter(at -> at.occasion().offer().equals(offer.map(Offer::id)))
                .toList();
    }

    /** Where this person comes, or waits. */
    public Optional<OwnOccasion> chosen() {
        return times().stream().filter(OwnOccasion::isIn).findFirst();
    }

    /** The next with a place. */
    public Optional<OwnOccasion> free() {
        return ahead().filter(at -> at.own().free() > 0).findFirst();
    }

    public boolean isFull() {
        return free().isEmpty() && ahead().findAny().isPresent();
    }

    private Stream<OwnOccasion> ahead() {
        return times().stream().filter(at -> !at.begun());
    }
}
