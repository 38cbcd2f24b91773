package tillit.organisation.scim;

import java.util.List;

/** A slice of all that were found; {@code total} counts those outside the slice, too. */
public record Found<T>(List<T> some, int total) {

    public Found {
        some = List.copyOf(some);
    }
}
