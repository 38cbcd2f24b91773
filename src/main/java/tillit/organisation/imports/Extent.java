package tillit.organisation.imports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much the files tell. Of each unit and person in them they tell everything from the first day that they name
 * on; what was before it stays. Of those who are not in them they tell nothing – or, when they are the whole
 * register, that they have ended.
 *
 * @param gone the first day on which those are gone who are not in the files; empty when they are only not told of
 */
public record Extent(Optional<LocalDate> gone) {

    public static final Extent ONLY_THESE = new Extent(Optional.empty());

    public static Extent wholeSince(LocalDate day) {
        return new Extent(Optional.of(day));
    }
}
