package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said before anybody is placed.
 *
 * @param impossible why no placement keeps all that must be kept; none does not prove that there is one
 * @param remarks how many groups there will be, and what no placement gives of the wishes: no reason not to begin
 */
public record Foresight(List<Impossible> impossible, List<Impossible> remarks) {

    public Foresight {
        impossible = List.copyOf(impossible);
        remarks = List.copyOf(remarks);
    }

    public static Foresight of(Brief brief, Layout layout) {
        List<Impossible> impossible = new ArrayList<>(layout.impossible());
        if (isNobodyThere(layout))
            impossible.add(new Impossible("nobody", List.of(), List.of()));
        impossible.addAll(LeadersNeeded.lacking(brief, layout));
        impossible.addAll(PinTrouble.of(brief, layout));
        for (var rule : brief.hard()) impossible.addAll(rule.impossible(brief, layout));
        impossible.addAll(Clash.among(brief, layout, List.copyOf(impossible)));
        return new Foresight(impossible.stream().distinct().toList(), remarks(brief, layout));
    }

    private static boolean isNobodyThere(Layout layout) {
        return IntStream.range(0, layout.gatherings()).allMatch(g -> layout.seats(g) == 0);
    }

    private static List<Impossible> remarks(Brief brief, Layout layout) {
        var wishes =
                brief.wishes().stream().flatMap(rule -> rule.impossible(brief, layout).stream());
        return Stream.concat(Sizes.of(brief, layout).stream(), wishes).distinct().toList();
    }

    /** Nothing that speaks against it was found. */
    public boolean isOpen() {
        return impossible.isEmpty();
    }
}
