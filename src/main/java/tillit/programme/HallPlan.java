package tillit.programme;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tillit.composition.CompositionId;

/**
 * The tables of one gathering of a composition.
 *
 * @param number of the gathering, from 1
 */
public record HallPlan(CompositionId composition, int number) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36})\\.([1-9][0-9]{0,2})");

    /** As {@link #toString} says it; empty for anything else. */
    static Optional<HallPlan> of(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(
                        new HallPlan(
                                new CompositionId(UUID.fromString(found.group(1))),
                                Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return composition + "." + number;
    }
}
