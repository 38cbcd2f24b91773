package tillit.organisation.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tillit.access.PersonId;

/**
 * Files that somebody has given, and what became of them.
 *
 * @param files their names
 * @param wholeSince the first day on which those are gone who are not in the files; empty when they are left alone
 * @param refuseProtected whether people with a protected identity are left out
 * @param rowsWrong how many rows were left out
 * @param canBeUndone whether it is the newest, and what it changed is still remembered
 */
public record Import(
        ImportId id,
        PersonId madeBy,
        Instant madeAt,
        List<String> files,
        Optional<LocalDate> wholeSince,
        boolean refuseProtected,
        Optional<Instant> acceptedAt,
        Optional<Instant> undoneAt,
        int rowsWrong,
        Optional<Counts> counts,
        boolean canBeUndone) {

    Extent extent() {
        return new Extent(wholeSince);
    }
}
