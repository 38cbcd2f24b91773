package tillit.trial;

import java.time.LocalDate;
import java.util.Optional;
import tillit.organisation.Employment;
import tillit.organisation.EndReason;

/** Draws how a stay ends, if it does before Ekhamn's day. */
final class Fates {

    private static final int YEAR = 365;
    private static final int BECOME_PERMANENT = 55;

    private final Lot lot;

    Fates(Lot lot) {
        this.lot = lot;
    }

    /** Those to whom the seat was promised stay. */
    Optional<Fate> of(Stay stay) {
        if (stay.isPromised()) return Optional.empty();
        var drawn =
                stay.employment() == Employment.TEMPORARY
                        ? Optional.of(temporary(stay))
                        : yearByYear(stay);
        var promised = stay.seat().promise().map(promise -> promise.since().minusDays(1));
        if (promised.isEmpty()) return drawn;
        return Optional.of(
                drawn.orElse(new Fate(LocalDate.MAX, Optional.empty())).atLatest(promised.get()));
    }

    private Fate temporary(Stay stay) {
        var last = stay.from().plusDays(180 + lot.below(190));
        return new Fate(
                last,
                lot.percent(BECOME_PERMANENT) ? Optional.empty() : Optional.of(EndReason.LEFT));
    }

    private Optional<Fate> yearByYear(Stay stay) {
        var begin = stay.from().isBefore(Ekhamn.STORY_BEGINS) ? Ekhamn.STORY_BEGINS : stay.from();
        for (var year = begin; year.isBefore(Ekhamn.DAY); year = year.plusDays(YEAR)) {
            var reason = reason(Hazards.of(stay, year.getYear()));
            if (reason.isPresent())
                return Optional.of(new Fate(year.plusDays(lot.below(YEAR)), reason));
        }
        return Optional.empty();
    }

    private Optional<EndReason> reason(Hazards hazards) {
        int drawn = lot.below(1000);
        if (drawn < hazards.left()) return Optional.of(EndReason.LEFT);
        if (drawn < hazards.left() + hazards.retired()) return Optional.of(EndReason.RETIRED);
        return drawn < hazards.left() + hazards.retired() + hazards.role()
                ? Optional.of(EndReason.ROLE)
                : Optional.empty();
    }
}
