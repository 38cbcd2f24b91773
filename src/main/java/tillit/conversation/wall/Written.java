package tillit.conversation.wall;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody wrote, as it can be shown and as it is compared.
 *
 * @param shown without what cannot be seen, pictures, tags and marks at its ends
 * @param spelling in small letters, of each mark at most a space
 * @param key the same for all forms of a word
 */
record Written(String shown, String spelling, String key) {

    /** Controls, directions, joiners, pictures, and marks piled upon each other; angle brackets part words. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{C}\\p{So}\\p{Sk}\\uFE00-\\uFE0F&&[^\\s]]|(?<=\\p{M}{2})\\p{M}+");

    private static final Pattern SPACE = Pattern.compile("[\\s<>]+");
    private static final Pattern ENDS =
            Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘´`]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int LONGEST_KEY = 200;

    /** Nothing when no letter and no digit is left. */
    static Optional<Written> of(String text, Language language) {
        var shown = shown(text);
        var spelling = language.spelled(spelling(shown));
        return spelling.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(shown, spelling, key(spelling, language)));
    }

    private static String shown(String text) {
        var seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        var oneLine = SPACE.matcher(seen).replaceAll(" ").strip();
        return ENDS.matcher(oneLine).replaceAll("");
    }

    private static String spelling(String shown) {
        var joined = APOSTROPHE.matcher(shown.toLowerCase(Locale.ROOT)).replaceAll("");
        return MARKS.matcher(joined).replaceAll(" ").strip();
    }

    private static String key(String spelling, Language language) {
        var words = spelling.split(" ");
        var skip = words.length > 1 && language.isBefore(words[0]) ? 1 : 0;
        var key =
                Arrays.stream(words)
                        .skip(skip)
                        .map(language.lexicon()::lemma)
                        .collect(Collectors.joining(" "));
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
