package tillit.composition.file;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;

/** What somebody may have meant who wrote a word that is not there. */
final class Nearest {

    private Nearest() {}

    /** Empty when nothing is near. */
    static String to(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= most(word))
                .filter(word -> distance(word, written) <= most(word))
                .min(comparingInt(word -> distance(word, written)))
                .orElse("");
    }

    private static int most(String word) {
        return Math.max(1, word.length() / 3);
    }

    private static int distance(String one, String other) {
        return letters(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /** How many letters to change, add or take away (Levenshtein). */
    private static int letters(String one, String other) {
        var row = new int[other.length() + 1];
        for (int i = 0; i < row.length; i++) row[i] = i;
        for (char letter : one.toCharArray()) row = next(row, letter, other);
        return row[other.length()];
    }

    private static int[] next(int[] above, char letter, String other) {
        var row = new int[above.length];
        row[0] = above[0] + 1;
        for (int i = 1; i < row.length; i++) {
            int change = above[i - 1] + (letter == other.charAt(i - 1) ? 0 : 1);
            row[i] = Math.min(change, 1 + Math.min(above[i], row[i - 1]));
        }
        return row;
    }
}
