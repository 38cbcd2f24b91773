package tillit.composition.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is found wrong while files are read. */
final class Notes {

    /** Who has mended so many has learned how it is meant. */
    private static final int SHOWN = 50;

    private final List<Trouble> troubles = new ArrayList<>();

    void add(Source source, int line, String field, String value, Reason reason, Object... values) {
        troubles.add(new Trouble(source, line, field, value, reason, "", List.of(values)));
    }

    void wrong(Place place, Reason reason, Object... values) {
        add(Source.RULES, place.line(), place.field(), place.shown(), reason, values);
    }

    /** A word that is none of those there are. */
    void unknown(Place place, String written, Reason reason, Collection<String> words) {
        troubles.add(
                new Trouble(
                        Source.RULES,
                        place.line(),
                        place.field(),
                        written,
                        reason,
                        Nearest.to(written, words),
                        List.of(String.join(", ", words))));
    }

    void note(Trouble trouble) {
        troubles.add(trouble);
    }

    List<Trouble> troubles() {
        return troubles.stream().distinct().sorted().limit(SHOWN).toList();
    }

    /** Then nobody needs to look for what may have been meant by more. */
    boolean areEnough() {
        return troubles.size() >= SHOWN;
    }

    boolean isEmpty() {
        return troubles.isEmpty();
    }
}
