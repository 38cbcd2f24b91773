package tillit.outcomes.figure;

import java.util.Optional;
import tillit.organisation.Level;

/**
 * The finest cell: what no published number divides further.
 *
 * @param area {@code ""} for what the organisation has beside its areas
 * @param level empty in populations that are not told by level
 */
public record Atom(String area, Optional<Level> level) {

    static Atom of(String area) {
        return new Atom(area, Optional.empty());
    }

    static Atom of(String area, Level level) {
        return new Atom(area, Optional.of(level));
    }
}
