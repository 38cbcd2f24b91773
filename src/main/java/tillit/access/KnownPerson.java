package tillit.access;

/** What access needs to know of a person to let them in: {@code language} is sv, da or en. */
public record KnownPerson(PersonId id, String name, String email, String language) {}
