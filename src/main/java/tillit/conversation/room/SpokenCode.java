package tillit.conversation.room;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A short code to say aloud, without letters and digits that sound or look alike. A room's opens nothing by itself; a
 * gathering's lets everybody in who has it, so it is too long to guess.
 */
public final class SpokenCode {

    static final String LETTERS = "ABDEFHKLMNPRTX23478";
    static final int LENGTH = 6;

    private static final int TOO_LONG_TO_GUESS = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenCode() {}

    static String random() {
        return random(LENGTH);
    }

    /** One of 17 thousand million. */
    public static String thatLetsIn() {
        return random(TOO_LONG_TO_GUESS);
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** As people type it: small letters, spaces and hyphens do not matter. */
    public static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
