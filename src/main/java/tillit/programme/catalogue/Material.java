package tillit.programme.catalogue;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Something to read, see or hear.
 *
 * @param address begins with {@code https://}
 */
public record Material(String name, String address) {

    public static final int LONGEST_ADDRESS = 400;

    /** Whether it leads anywhere but to a script or a place that anybody on the way can change. */
    public static boolean isAddress(String address) {
        if (address.length() > LONGEST_ADDRESS) return false;
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
