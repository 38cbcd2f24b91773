package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said before anybody is placed.
 *
 * @param layout of which it is said: where several numbers of groups are allowed, one of them
 * @param impossible why no placement keeps all that must be kept; none does not prove that there is one
 * @param remarks how many groups there will be, and what no placement gives of the wishes: no reason not to begin
 */
public record Foresight(Layout layout, List<Impossible> impossible, List<Impossible> remarks) {

    public Foresight {
        impossible = List.copyOf(impossible);
        remarks = List.copyOf(remarks);
    }

    /** With the number of groups nearest to what is wanted of which nothing is known that speaks against it. */
    public static Foresight of(Brief brief) {
        return new Numbers(brief).first();
    }

    /** With just so many groups. */
    public static Foresight of(Brief brief, Layout layout) {
        return of(brief, layout, new Parted(brief));
    }

    static Foresight of(Brief brief, Layout layout, Parted parted) {
        List<Impossible> impossible = new ArrayList<>(layout.impossible());
        if (isNobodyThere(layout)) impossible.add(new Impossible("nobody", List.of(), List.of()));
        impossible.addAll(LeadersNeeded.lacking(brief, layout));
        impossible.addAll(PinTrouble.of(brief, layout, parted));
        for (var rule : brief.hard()) impossible.addAll(rule.impossible(brief, layout));
        impossible.addAll(Clash.among(brief, layout, parted, List.copyOf(impossible)));
        return new Foresight(
                layout, impossible.stream().distinct().toList(), remarks(brief, layout));
    }

    private static boolean isNobodyThere(Layout layout) {
        return IntStream.range(0, layout.gatherings()).allMatch(g -> layout.seats(g) == 0);
    }

    private static List<Impossible> remarks(Brief brief, Layout layout) {
        var odd =
                Stream.concat(brief.hard().stream(), brief.wishes().stream())
                        .flatMap(rule -> rule.remarks(layout).stream());
        var wishes =
                brief.wishes().stream().flatMap(rule -> rule.impossible(brief, layout).stream());
        return Stream.of(Sizes.of(brief, layout).stream(), odd, wishes)
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /** The same with nothing against it: not all numbers of groups were tried. */
    Foresight unproven() {
        return new Foresight(layout, List.of(), remarks);
    }

    /** Nothing that speaks against it was found. */
    public boolean isOpen() {
        return impossible.isEmpty();
    }
}
