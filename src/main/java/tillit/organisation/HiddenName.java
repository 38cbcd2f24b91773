package tillit.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What a directory calls a person whose identity is protected: found again by it, but not read. */
public final class HiddenName {

    private static final String HIDDEN = "[0-9a-f]{64}";

    private HiddenName() {}

    /** SHA-256 of the name in small letters, in hexadecimal; one that is hidden already stays as it is. */
    public static String of(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        if (small.matches(HIDDEN)) return small;
        return HexFormat.of().formatHex(sha256().digest(small.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
