package tillit.obstacles.document;

import java.util.Optional;
import tillit.law.Handling;
import tillit.organisation.UnitId;

/**
 * That a document can go, as a unit sees it.
 *
 * @param keptBecause what its owner answered when it stays
 */
public record Proposal(
        ClearOutId clearOut,
        UnitId unit,
        DocumentId document,
        String why,
        Optional<String> keptBecause) {

    /** What happens with why it can go, and with why it stays. */
    public static final Handling HANDLING =
            Handling.of(Handling.Readers.EVERYBODY, Handling.Since.ENDED, 24);
}
