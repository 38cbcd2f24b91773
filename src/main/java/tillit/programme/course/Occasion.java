package tillit.programme.course;

import java.time.LocalDate;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.PartId;

/**
 * A time and a place at which a part takes place.
 *
 * @param places how many may come
 * @param leaveUntil the last day on which one may give up one's place by oneself
 */
public record Occasion(
        OccasionId id,
        ProgrammeId programme,
        PartId part,
        When when,
        String place,
        int places,
        LocalDate leaveUntil) {}
