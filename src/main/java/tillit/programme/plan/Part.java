package tillit.programme.plan;

import java.time.LocalDate;
import java.util.Set;
import tillit.organisation.Days;

/**
 * A part of a programme.
 *
 * @param about what it is for, in plain words
 * @param days from its first to its last
 * @param audience those of the programme's audience whom it is for
 * @param breadths what it works on; may be none while one is planning
 * @param expected whether people are expected to come; else they are invited. It is said openly
 * @param effort what it asks of each who takes part
 * @param after what must be over before it begins
 */
public record Part(
        PartId id,
        Kind kind,
        String name,
        String about,
        Days days,
        Audience audience,
        Set<Breadth> breadths,
        boolean expected,
        Effort effort,
        Set<PartId> after) {

    public Part {
        breadths = Set.copyOf(breadths);
        after = Set.copyOf(after);
    }

    /** One that is still to be written: from today, or from the first day of its programme, until the last. */
    public static Part blank(PartId id, Kind kind, Programme programme, LocalDate today) {
        var all = programme.days();
        var days = all.contains(today) ? new Days(today, all.to()) : all;
        return new Part(
                id,
                kind,
                "",
                "",
                days,
                programme.audience(),
                Set.of(),
                false,
                Effort.NONE,
                Set.of());
    }

    /** The same, after others. */
    public Part after(Set<PartId> others) {
        return new Part(id, kind, name, about, days, audience, breadths, expected, effort, others);
    }
}
