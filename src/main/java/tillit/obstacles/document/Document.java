package tillit.obstacles.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import tillit.organisation.UnitId;

/**
 * Something that people here are to know and follow.
 *
 * @param owner whose manager decides of it
 * @param adoptedBy in plain words; may be empty
 * @param since from when it holds
 * @param pages empty when nobody has counted
 * @param hours a year that it asks of all who report, together; empty when nobody has counted
 * @param lastUsed when somebody last had use of it, as far as is known
 * @param sunset the last day on which it is to hold
 */
public record Document(
        DocumentId id,
        String name,
        DocumentKind kind,
        UnitId owner,
        String adoptedBy,
        LocalDate since,
        Optional<Integer> pages,
        Optional<Integer> hours,
        Optional<LocalDate> lastUsed,
        Optional<LocalDate> sunset,
        Optional<Gone> gone) {

    private static final Period LONG = Period.ofYears(2);

    public boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && gone.filter(it -> !it.on().isAfter(day)).isEmpty();
    }

    public boolean isPastItsDay(LocalDate today) {
        return holdsOn(today) && sunset.filter(it -> it.isBefore(today)).isPresent();
    }

    /** Whether nobody has had use of it for two years, as far as is known. */
    public boolean isLongUnused(LocalDate today) {
        return holdsOn(today) && lastUsed.filter(it -> it.isBefore(today.minus(LONG))).isPresent();
    }
}
