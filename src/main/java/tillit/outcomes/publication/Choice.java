package tillit.outcomes.publication;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tillit.outcomes.publication.Part.Column;
import tillit.outcomes.publication.Part.Row;
import tillit.outcomes.publication.Part.Square;
import tillit.outcomes.publication.Part.Whole;

/**
 * Chooses the parts of a grid that are shown: the whole first, then columns, rows and squares, each kind from the
 * largest to the smallest, and each unless it would let something narrower than the limit be computed. Of more
 * than {@value #MOST_AREAS} rows neither rows nor squares are shown.
 *
 * <p>Whatever was left out could not be added afterwards either: more shown never makes less computable.
 */
final class Choice {

    /** Each area is tried against all: of more than these none is shown. */
    static final int MOST_AREAS = 100;

    private Choice() {}

    /** Parts of the same size are taken in the order in which they are given. */
    static Set<Part> of(Grid grid, List<Part> parts, long limit) {
        var order =
                Comparator.comparingInt(Choice::kind)
                        .thenComparing(Comparator.comparingLong(grid::in).reversed());
        var shown = new HashSet<Part>();
        boolean many = grid.rows() > MOST_AREAS;
        for (var part : parts.stream().sorted(order).toList())
            if ((!many || isOfAll(part))
                    && grid.in(part) >= limit
                    && Subtraction.narrowest(grid, with(shown, part)) >= limit) shown.add(part);
        return Set.copyOf(shown);
    }

    private static boolean isOfAll(Part part) {
        return part instanceof Whole || part instanceof Column;
    }

    private static int kind(Part part) {
        return switch (part) {
            case Whole _ -> 0;
            case Column _ -> 1;
            case Row _ -> 2;
            case Square _ -> 3;
        };
    }

    private static Set<Part> with(Set<Part> shown, Part more) {
        var all = new HashSet<>(shown);
        all.add(more);
        return all;
    }
}
