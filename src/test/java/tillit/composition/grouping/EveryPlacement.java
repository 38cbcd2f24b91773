package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** All placements there are of some people, one after another; for a handful of people only. */
public final class EveryPlacement {

    private final Brief brief;
    private final Layout layout;
    private final Predicate<Placement> enough;
    private final int[][] groups;
    private final List<List<List<Integer>>> leaders;

    private EveryPlacement(Brief brief, Layout layout, Predicate<Placement> enough) {
        this.brief = brief;
        this.layout = layout;
        this.enough = enough;
        groups = new int[layout.gatherings()][brief.people().size()];
        for (var row : groups) Arrays.fill(row, Placement.NOWHERE);
        leaders =
                IntStream.range(0, layout.gatherings())
                        .<List<List<Integer>>>mapToObj(_ -> new ArrayList<>())
                        .toList();
    }

    /** Whether there is one, in which everybody sits and leads as they may, of which this is true. */
    static boolean is(Brief brief, Predicate<Placement> such) {
        return is(brief, Layout.of(brief), such);
    }

    private static boolean is(Brief brief, Layout layout, Predicate<Placement> such) {
        return layout.impossible().isEmpty() && new EveryPlacement(brief, layout, such).seat(0, 0);
    }

    /** The same with any number of groups that the sizes allow, of one kind. */
    static boolean isWithAny(Brief brief, Predicate<Placement> such) {
        var usual = Layout.of(brief);
        return IntStream.rangeClosed(1, brief.people().size())
                .mapToObj(usual::with)
                .filter(Layout::isAllowed)
                .anyMatch(layout -> is(brief, layout, such));
    }

    /** Whether there is one that keeps all rules that must be kept. */
    public static boolean isAnyKept(Brief brief) {
        return is(brief, placement -> Check.of(brief, placement).isKept());
    }

    private boolean seat(int gathering, int person) {
        if (gathering == layout.gatherings()) return lead(0);
        if (person == brief.people().size()) return fits(gathering) && seat(gathering + 1, 0);
        if (!layout.isThere(gathering, person)) return seat(gathering, person + 1);
        for (int group : layout.groupsOfKind(layout.kindOf(person))) {
            groups[gathering][person] = group;
            if (seat(gathering, person + 1)) return true;
        }
        return false;
    }

    private boolean fits(int gathering) {
        int[] sizes = new int[layout.groups()];
        for (int person = 0; person < brief.people().size(); person++)
            if (layout.isThere(gathering, person)) sizes[groups[gathering][person]]++;
        var size = brief.frame().size();
        return IntStream.of(sizes).allMatch(is -> is >= size.from() && is <= size.to());
    }

    private boolean lead(int gathering) {
        if (gathering == layout.gatherings()) return tried();
        var here = leaders.get(gathering);
        if (here.size() == layout.groups()) return lead(gathering + 1);
        for (var who : teams(layout.leaders(), layout.leadersOfEach())) {
            here.add(who);
            if (lead(gathering)) return true;
            here.removeLast();
        }
        return false;
    }

    private boolean tried() {
        var placement = new Placement(groups, leaders);
        return Seating.faults(brief, layout, placement).isEmpty() && enough.test(placement);
    }

    private static List<List<Integer>> teams(List<Integer> pool, int number) {
        if (number == 0) return List.of(List.of());
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++)
            for (var rest : teams(pool.subList(i + 1, pool.size()), number - 1)) {
                var team = new ArrayList<>(List.of(pool.get(i)));
                team.addAll(rest);
                all.add(team);
            }
        return all;
    }
}
