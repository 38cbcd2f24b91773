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
 * @param sequence one more each time it is moved, for calendars
 * @param calledOff whether it will not take place; it stays so that its people see that
 */
public record Occasion(
        OccasionId id,
        ProgrammeId programme,
        PartId part,
        Optional<OfferId> offer,
        When when,
        String place,
        int places,
        LocalDate leaveUntil,
        int sequence,
        boolean calledOff) {

    /** One that nobody has heard of yet. */
    public Occasion(
            OccasionId id,
            ProgrammeId programme,
            PartId part,
            Optional<OfferId> offer,
            When when,
            String place,
            int places,
            LocalDate leaveUntil) {
        this(id, programme, part, offer, when, place, places, leaveUntil, 0, false);
    }

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

    /** The same at the time and place of another, with as many places. */
    Occasion as(Occasion other) {
        boolean moved = !when.equals(other.when) || !place.equals(other.place);
        return new Occasion(
                id,
                programme,
                part,
                offer,
                other.when,
                other.place,
                other.places,
                other.leaveUntil,
                moved ? sequence + 1 : sequence,
                calledOff);
    }

    /** Calendars take it away when its number is higher than the one they know. */
    Occasion off() {
        return new Occasion(
                id, programme, part, offer, when, place, places, leaveUntil, sequence + 1, true);
    }
}
