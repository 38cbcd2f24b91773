package tillit;

import java.util.Base64;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Text of the form that a browser seals, which nobody can open: for tests that only send it. */
public final class SealedWords {

    private static final int IV_PADDED_AND_TAG = 12 + 256 + 16;
    private static final AtomicLong MADE = new AtomicLong();

    private SealedWords() {}

    /** Each time another. */
    public static String some() {
        var bytes = new byte[IV_PADDED_AND_TAG];
        new Random(MADE.incrementAndGet()).nextBytes(bytes);
        return "0123abcd." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
