package tillit.conversation.method.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant who wrote a word that does not exist. */
final class Guess {

    private Guess() {}

    /** {@code Maybe "everyone"? One of: everyone, leaders}. */
    static String among(Collection<String> words, String written) {
        var maybe = nearest(words, written).map(word -> "Maybe \"" + word + "\"? ").orElse("");
        return maybe + "One of: " + String.join(", ", words);
    }

    private static Optional<String> nearest(Collection<String> words, String written) {
        return words.stream()
                .filter(word -> distance(word, written) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(word, written)));
    }

    /** How many letters to change, add or take away (Levenshtein). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) row = next(row, i, a.charAt(i - 1), b);
        return row[b.length()];
    }

    private static int[] next(int[] above, int i, char letter, String b) {
        var row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int change = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }
}
