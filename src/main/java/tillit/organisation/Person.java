package tillit.organisation;

import java.util.Optional;
import tillit.access.PersonId;

/**
 * Somebody who works or has worked here; {@code code} is the HR system's own, {@code language} sv, da or en.
 * Not everybody has an address for mail.
 */
public record Person(
        PersonId id, String code, String name, Optional<String> email, String language) {

    private static final String OURS = "tillit:";

    /** For somebody of whom no HR system has told yet; the one that does knows them by their address. */
    public static String codeOfOurs(PersonId id) {
        return OURS + id;
    }

    public boolean hasCodeOfOurs() {
        return code.startsWith(OURS);
    }
}
