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
 * @param bearable how many hours a month it may ask of anybody before the strategist is told so
 * @param announced empty while only the strategist sees it
 */
public record Kept(
        ProgrammeId id,
        PersonId strategist,
        Programme programme,
        int bearable,
        Optional<Instant> announced) {}
