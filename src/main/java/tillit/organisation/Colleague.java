package tillit.organisation;

import java.util.Optional;
import tillit.access.PersonId;

/** What one may know of a colleague on a day, enough to tell two of the same name apart. */
public record Colleague(
        PersonId id, String name, String unit, String area, Optional<Level> level) {}
