package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Every placement there is, one after the other: for the few people for whom that can be awaited. */
public final class EveryPlacement {

    private final Brief brief;
    private final Layout layout;
    private final Predicate<Placement> wanted;
    private final int[][] groups;
    private final List<List<List<Integer>>> leaders = new ArrayList<>();

    private EveryPlacement(Brief brief, Predicate<Placement> wanted) {
        this.brief = brief;
        this.layout = Layout.of(brief);
        this.wanted = wanted;
        groups = new int[layout.gatherings()][brief.people().size()];
        for (var row : groups) Arrays.fill(row, Placement.NOWHERE);
        for (int i = 0; i < groups.length; i++)
            leaders.add(
                    IntStream.range(0, layout.groups())
                            .<List<Integer>>mapToObj(_ -> new ArrayList<>())
                            .toList());
    }

    /** Whether there is one in which all who come sit, and that keeps all rules that must be kept. */
    public static boolean isAnyKept(Brief brief) {
        return new EveryPlacement(brief, placement -> Check.of(brief, placement).isKept())
                .seat(0, 0);
    }

    private boolean seat(int gathering, int person) {
        if (gathering == groups.length) return lead(0, 0, 0);
        if (person == brief.people().size()) return seat(gathering + 1, 0);
        if (!layout.isThere(gathering, person)) return seat(gathering, person + 1);
        for (int group : layout.groupsOfKind(layout.kindOf(person))) {
            groups[gathering][person] = group;
            if (seat(gathering, person + 1)) return true;
        }
        return false;
    }

    /** Leaders of a group come in the order of their numbers, from {@code first}. */
    private boolean lead(int gathering, int group, int first) {
        if (gathering == groups.length) return wanted.test(new Placement(groups, leaders));
        if (group == layout.groups()) return lead(gathering + 1, 0, 0);
        var led = leaders.get(gathering).get(group);
        if (led.size() == layout.leadersOfEach()) return lead(gathering, group + 1, 0);
        for (int i = first; i < layout.leaders().size(); i++) {
            led.add(layout.leaders().get(i));
            boolean found = lead(gathering, group, i + 1);
            led.removeLast();
            if (found) return true;
        }
        return false;
    }
}
