package tillit.trial;

import java.time.LocalDate;
import java.util.Optional;
import tillit.organisation.EndReason;

/** How a stay ends of itself; without a reason a temporary employment becomes permanent. */
record Fate(LocalDate last, Optional<EndReason> reason) {

    Fate atLatest(LocalDate day) {
        return last.isAfter(day) ? new Fate(day, Optional.of(EndReason.LEFT)) : this;
    }
}
