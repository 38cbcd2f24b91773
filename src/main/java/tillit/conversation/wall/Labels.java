package tillit.conversation.wall;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a word is written on the wall: as most write it, and small, for a phone's first letter is large by itself. A
 * word nobody knows keeps its capital when all who sent it gave it one, several did, and most of the wall has none.
 */
record Labels(Lexicon lexicon, boolean phonesCapitalise) {

    private static final int LONGEST_ABBREVIATION = 5;

    /** The most frequent first; of equals the one that came first. */
    static List<Spelling> mostFirst(List<Spelling> spellings) {
        return spellings.stream()
                .sorted(
                        Comparator.comparingInt((Spelling it) -> -it.seats().size())
                                .thenComparingInt(Spelling::first))
                .toList();
    }

    String written(Spelling spelling) {
        var mostly = spelling.mostly();
        if (isAbbreviation(mostly, spelling) || isName(spelling)) return mostly;
        return isLoud(mostly) ? mostly.toLowerCase(Locale.ROOT) : smallFirst(mostly);
    }

    private boolean isAbbreviation(String written, Spelling spelling) {
        return isLoud(written)
                && written.length() >= 2
                && written.length() <= LONGEST_ABBREVIATION
                && !lexicon.knows(spelling.text());
    }

    private boolean isName(Spelling spelling) {
        return !phonesCapitalise
                && spelling.times() > 1
                && !lexicon.knows(spelling.text())
                && spelling.ways().stream().noneMatch(way -> isLoud(way) || isSmall(way));
    }

    static boolean isSmall(String word) {
        return !Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isLoud(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !isSmall(word);
    }

    private static String smallFirst(String word) {
        var first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toLowerCase(Locale.ROOT) + word.substring(first);
    }
}
