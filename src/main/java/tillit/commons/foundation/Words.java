package tillit.commons.foundation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a principle is called and says in one language. */
public record Words(String name, String text) {

    /** In letters. */
    public static final int LONGEST_NAME = 60;

    /** In letters: what can be read aloud twice. */
    public static final int LONGEST_TEXT = 800;

    /** In this language, or else in the first of sv, da, en in which it has been written. */
    static Words in(String language, Map<String, Words> byLanguage) {
        return language(language, byLanguage)
                .map(byLanguage::get)
                .orElseThrow(() -> new IllegalArgumentException("No words in any language."));
    }

    /** In which language it is read by who reads this one. */
    static Optional<String> language(String wanted, Map<String, Words> byLanguage) {
        return Stream.of(wanted, "sv", "da", "en").filter(byLanguage::containsKey).findFirst();
    }
}
