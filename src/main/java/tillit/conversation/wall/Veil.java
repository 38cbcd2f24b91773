package tillit.conversation.wall;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A word that was hidden stays hidden in disguise: with dots or spaces between its letters, with signs that look like
 * them, with letters dragged out. A disguised word counts as the hidden one, beside which the organiser sees it.
 *
 * @param hidden the words that are hidden, by the letters of which they are made
 */
record Veil(Map<String, String> hidden, Lexicon lexicon) {

    private static final String LOOKS = "01345789@$|!аеорсухікмтнвοαεικνρτυ";
    private static final String LETTERS = "oieastbgasiiaeopcyxikmthboaeiknpty";

    private static final Pattern OUR_LETTERS = Pattern.compile("[åäöæøéü]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern DRAGGED = Pattern.compile("(\\p{L})\\1{2,}");

    static Veil of(Collection<String> hidden, Lexicon lexicon) {
        var bare = new HashMap<String, String>();
        for (var word : hidden) bare.put(bare(word, lexicon), word);
        bare.remove("");
        return new Veil(bare, lexicon);
    }

    /** As what a group counts: as {@code meant}, or as the hidden word of which it is a disguise. */
    String over(Group group, String meant) {
        return hidden.isEmpty() || hidden.containsValue(meant)
                ? meant
                : hidden.getOrDefault(group.bare(lexicon), meant);
    }

    /** The letters that are left; nothing of what has no letter, such as a year. */
    static String bare(String text, Lexicon lexicon) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (plain.chars().noneMatch(Character::isLetter)) return "";
        var letters = new StringBuilder();
        plain.codePoints().forEach(sign -> letters.append(letter(Character.toString(sign))));
        var close = NO_LETTERS.matcher(letters).replaceAll("");
        return lexicon.lemma(DRAGGED.matcher(close).replaceAll("$1"));
    }

    private static String letter(String sign) {
        if (OUR_LETTERS.matcher(sign).matches()) return sign;
        int looks = LOOKS.indexOf(sign);
        if (looks >= 0) return LETTERS.substring(looks, looks + 1);
        return MARKS.matcher(Normalizer.normalize(sign, Normalizer.Form.NFD)).replaceAll("");
    }
}
