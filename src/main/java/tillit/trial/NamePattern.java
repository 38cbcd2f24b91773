package tillit.trial;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** "Förskolan {nature}" names a row of units: the braces hold a list of words, or the words themselves. */
record NamePattern(String before, List<String> words, String after, boolean inOrder) {

    static NamePattern of(String text) {
        int opens = text.indexOf('{');
        int closes = text.indexOf('}');
        if (opens < 0) return new NamePattern(text, List.of(), "", true);
        var inside = text.substring(opens + 1, closes);
        boolean spelledOut =
                inside.contains("|") || !inside.equals(inside.toLowerCase(Locale.ROOT));
        var words =
                spelledOut
                        ? List.of(inside.split("\\|"))
                        : Words.in(Words.text("words/" + inside + ".txt"));
        return new NamePattern(
                text.substring(0, opens), words, text.substring(closes + 1), spelledOut);
    }

    /** Gives one name after the other, each once; throws when the words are used up. */
    Supplier<String> names(Lot lot) {
        var next = (inOrder ? words : lot.shuffled(words)).iterator();
        return () -> before + next.next() + after;
    }
}
