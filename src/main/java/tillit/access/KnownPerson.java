package tillit.access;

/**
 * What access needs to know of a person to let them in.
 *
 * @param language sv, da or en
 * @param worksHere whether they have a position today; who has left stays in the register
 */
public record KnownPerson(
        PersonId id, String name, String email, String language, boolean worksHere) {}
