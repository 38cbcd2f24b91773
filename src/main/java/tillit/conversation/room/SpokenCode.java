package tillit.conversation.room;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A short code to say aloud, without letters and digits that sound or look alike. It opens nothing by itself. */
final class SpokenCode {

    static final String LETTERS = "ABDEFHKLMNPRTX23478";
    static final int LENGTH = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** As people type it: small letters, spaces and hyphens do not matter. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
