package tillit.organisation.scim;

import java.time.Instant;
import tillit.access.PersonId;

/** Somebody whom the directory knows, too. */
public record DirectoryPerson(PersonId id, Account account, Instant made, Instant changed) {}
