package tillit.programme.web.visit;

import java.util.Optional;
import tillit.access.PersonId;

/**
 * A colleague by name.
 *
 * @param area empty for who is not at work any more
 */
public record Someone(PersonId person, String name, Optional<String> area) {}
