package tillit.commons.foundation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tillit.law.Handling;

/**
 * One principle of the leadership foundation.
 *
 * @param number of its wording, one more each time it changes
 * @param words by language, at least one
 * @param shownSince empty while only whoever prepares it sees it
 * @param takenAway whether it holds no more
 */
public record Principle(
        PrincipleId id,
        int number,
        Map<String, Words> words,
        Optional<LocalDate> shownSince,
        boolean takenAway) {

    /** Five years after other words took their place nobody needs the old ones. */
    public static final Handling HANDLING =
            Handling.of(Handling.Readers.EVERYBODY, Handling.Since.REPLACED, 60);

    public Principle {
        words = Map.copyOf(words);
    }

    public boolean isShown() {
        return shownSince.isPresent() && !takenAway;
    }

    public boolean isDraft() {
        return shownSince.isEmpty();
    }

    public Words in(String language) {
        return Words.in(language, words);
    }

    /** In which language it is read by who reads this one. */
    public String languageFor(String language) {
        return Words.language(language, words).orElse(language);
    }
}
