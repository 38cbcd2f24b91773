package tillit.programme.kept;

import java.time.Instant;
import java.util.Optional;
import tillit.access.PersonId;
import tillit.programme.ProgrammeId;
import tillit.programme.plan.Programme;

/**
 * A programme, and whose it is.
 *
 * @param strategist who lays it out
 * @param announced empty while only the strategist sees it
 */
public record Kept(
        ProgrammeId id, PersonId strategist, Programme programme, Optional<Instant> announced) {}
