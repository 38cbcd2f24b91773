package tillit.composition;

import java.util.Optional;
import java.util.Set;

/** What groups are within, in the reader's language: for our own levels who they are, else what the composer wrote. */
public record KindWords(Words words, Optional<String> within) {

    private static final Set<String> LEVELS = Set.of("1", "2", "3");

    public String of(String value) {
        return within.equals(Optional.of("level")) && LEVELS.contains(value)
                ? words.of("composition.levels." + value)
                : value;
    }
}
