package tillit.organisation;

import tillit.access.PersonId;

/** Somebody who works or has worked here; {@code code} is the HR system's own, {@code language} sv, da or en. */
public record Person(PersonId id, String code, String name, String email, String language) {}
