package tillit.mandates.order;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody wonders, in their own words: “Får jag anställa utanför ramen?” */
record Question(List<String> words) {

    private static final int MOST = 12;
    private static final int LONGEST = 40;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words with which one asks, in our three languages, and that say nothing of what is asked for. */
    private static final Set<String> ASKING =
            Arrays.stream(
                            """
                            får jag vi man kan måste ska själv vem vad vilken vilka hur är om det den en ett någon som att
                            besluta beslutar bestämma bestämmer beslut lov rätt och eller i på för av med till
                            må jeg skal selv hvem hvad hvilken hvordan er et nogen at
                            beslutte beslutter bestemme bestemmer beslutning ret og af
                            may can could we you one must who what which how is it the a an any do does
                            decide decides decision allowed to and or for of with on my our
                            """
                                    .split("\\s+"))
                    .collect(Collectors.toUnmodifiableSet());

    static Question of(String typed) {
        var all =
                Arrays.stream(OTHER.split(typed.toLowerCase(Locale.ROOT)))
                        .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                        .distinct()
                        .limit(MOST)
                        .toList();
        var telling = all.stream().filter(word -> !ASKING.contains(word)).toList();
        return new Question(telling.isEmpty() ? all : telling);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** For {@code to_tsquery}: each word or what begins so, all of them. */
    String all() {
        return joined(" & ");
    }

    String any() {
        return joined(" | ");
    }

    private String joined(String by) {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(by));
    }
}
