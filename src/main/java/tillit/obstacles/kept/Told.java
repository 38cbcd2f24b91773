package tillit.obstacles.kept;

import java.util.Optional;
import java.util.UUID;
import tillit.mandates.TrialId;
import tillit.obstacles.way.Step;

/**
 * A step, and what was written with it.
 *
 * @param key of the form that it came by
 * @param trial the wider mandate that it was handed over with
 */
public record Told(UUID key, Step step, String said, Optional<TrialId> trial) {

    /** One that nobody wrote anything with. */
    static Told of(Step step) {
        return new Told(UUID.randomUUID(), step, "", Optional.empty());
    }
}
