package tillit.programme.course;

import java.time.LocalDate;
import java.util.Optional;
import tillit.programme.ProgrammeId;
import tillit.programme.catalogue.OfferId;
import tillit.programme.plan.PartId;

/**
 * A time and a place at which a part takes place.
 *
 * @param offer what of the part takes place; empty when there is nothing to choose in it
 * @param places how many may come
 * @param leaveUntil the last day on which one may give up one's place by oneself
 */
public record Occasion(
        OccasionId id,
        ProgrammeId programme,
        PartId part,
        Optional<OfferId> offer,
        When when,
        String place,
        int places,
        LocalDate leaveUntil) {

    public Occasion(
            OccasionId id,
            ProgrammeId programme,
            PartId part,
            When when,
            String place,
            int places,
            LocalDate leaveUntil) {
        this(id, programme, part, Optional.empty(), when, place, places, leaveUntil);
    }

    /** Whether it is another time of the same. */
    boolean isLike(Occasion other) {
        return isOfSamePart(other) && offer.equals(other.offer);
    }

    boolean isOfSamePart(Occasion other) {
        return part.equals(other.part) && programme.equals(other.programme);
    }
}
