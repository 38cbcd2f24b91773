package tillit.access;

import java.util.Optional;

/**
 * What access needs to know of a person to let them in.
 *
 * @param email where mail reaches them; not everybody has such an address
 * @param language sv, da or en
 * @param worksHere whether they have a position today; who has left stays in the register
 */
public record KnownPerson(
        PersonId id, String name, Optional<String> email, String language, boolean worksHere) {

    /** Throws when they have none. */
    public String address() {
        return email.orElseThrow();
    }
}
