package tillit.conversation.gathering;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Eight letters and digits that do not sound or look alike: 17 thousand million codes, too many to guess. */
final class GatheringCode {

    static final String LETTERS = "ABDEFHKLMNPRTX23478";
    static final int LENGTH = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private GatheringCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** Small letters, spaces and hyphens do not matter. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
