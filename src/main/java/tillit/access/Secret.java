package tillit.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A long random word in an address, which opens something to whoever has it. Only its hash is stored. */
record Secret(String word) {

    private static final int BYTES = 32;

    static Secret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it has a secret's form: mail programs cut long ones. */
    static boolean isOne(String word) {
        return word.matches("[\\w-]{43}");
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No word. */
    @Override
    public String toString() {
        return "A secret";
    }
}
