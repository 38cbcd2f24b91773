package tillit.commons.together;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Something worth reading, wherever it lies. */
public record Link(UUID id, String title, URI address) {

    /** In letters. */
    public static final int LONGEST_TITLE = 120;

    /** In letters. */
    public static final int LONGEST_ADDRESS = 1000;

    /** As a browser's address line takes it; empty for what leads nowhere. */
    public static Optional<URI> address(String typed) {
        var whole = typed.matches("(?i)[a-z][a-z0-9+.-]*:(?!\\d).*") ? typed : "https://" + typed;
        if (whole.length() > LONGEST_ADDRESS) return Optional.empty();
        try {
            return Optional.of(URI.create(whole)).filter(Link::leadsSomewhere);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean leadsSomewhere(URI address) {
        var scheme = address.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    /** Where it lies, so that one knows before one goes there. */
    public String host() {
        return address.getHost();
    }
}
