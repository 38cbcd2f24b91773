package tillit.composition.grouping;

import java.util.List;
import java.util.stream.IntStream;

/** How many groups those of each kind make, and how large these are when they are as even as can be. */
final class Sizes {

    private Sizes() {}

    static List<Impossible> of(Brief brief, Layout layout) {
        return IntStream.range(0, layout.kinds())
                .filter(kind -> layout.crowds().stream().anyMatch(crowd -> crowd.kind() == kind))
                .mapToObj(kind -> of(brief, layout, kind))
                .toList();
    }

    private static Impossible of(Brief brief, Layout layout, int kind) {
        int groups = layout.groupsOfKind(kind).size();
        int fewest = count(layout, kind).min().orElse(0);
        int most = count(layout, kind).max().orElse(0);
        int smallest = fewest / groups;
        int largest = Math.ceilDiv(most, groups);
        var name =
                brief.frame()
                        .within()
                        .filter(_ -> kind > 0)
                        .map(column ->
                                column + " " + new Column(brief.people(), column).text(kind - 1))
                        .orElse("");
        return new Impossible(
                "sizes",
                List.of(name, fewest, most, groups, smallest, smallest == largest ? 0 : largest),
                List.of());
    }

    private static IntStream count(Layout layout, int kind) {
        return layout.crowds().stream().filter(crowd -> crowd.kind() == kind).mapToInt(Crowd::size);
    }
}
