package tillit.organisation.scim;

import tillit.access.PersonId;

/** The directory has said that this person is not to be let in any longer. */
public record Stopped(PersonId person) {}
