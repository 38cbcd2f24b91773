package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.List;

/**
 * Why people do not make groups of the sizes asked for: what the next lower and the next higher number would hold.
 *
 * @param kind the column and the value that make them one, or nothing
 */
record SizeTrouble(String kind, int fewest, int most, Frame.Size size) {

    /** @param groups as many as the composer asks for */
    Impossible with(int groups) {
        return said("size.fixed", groups, groups * size.from(), groups * size.to());
    }

    Impossible withAny() {
        int below = most / size.to();
        if (below == 0) return said("size.few", size.from());
        if (fewest < most) return said("size.varies", size.from(), size.to());
        int above = below + 1;
        return said(
                "size",
                below,
                below * size.from(),
                below * size.to(),
                above,
                above * size.from(),
                above * size.to());
    }

    /** First the people: their kind, and how few and how many of them come. */
    private Impossible said(String reason, Object... numbers) {
        List<Object> all = new ArrayList<>(List.of(kind, fewest, most));
        all.addAll(List.of(numbers));
        return new Impossible(reason, all, List.of());
    }
}
