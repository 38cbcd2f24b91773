package tillit.mandates.trying;

import java.time.LocalDate;
import java.util.UUID;
import tillit.access.PersonId;

/** What one of the two has seen meanwhile. */
public record Note(UUID id, PersonId by, LocalDate day, String text) {}
