package tillit.organisation.web;

import java.util.Optional;
import tillit.access.PersonId;
import tillit.organisation.Level;

/** Somebody in a unit on a day; with a level, its manager. */
public record Member(PersonId id, String name, Optional<Level> level) {}
