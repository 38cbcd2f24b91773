package tillit.composition.account;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;

/**
 * The part of a placement that a change can matter to: everybody in the groups that differ, and in those that the
 * same people lead, at every gathering. All others sit nowhere. What a rule says of the rest is the same before and
 * after, so that the difference between two cuts is the difference between the wholes.
 */
final class Cut {

    private final Placement before;
    private final Placement after;
    private final Set<Integer> people = new HashSet<>();

    Cut(Placement before, Placement after) {
        this.before = before;
        this.after = after;
        for (int gathering = 0; gathering < before.gatherings(); gathering++) look(gathering);
    }

    private void look(int gathering) {
        Set<Integer> leaders = new HashSet<>();
        for (int group = 0; group < before.groups(gathering); group++)
            if (differs(gathering, group)) {
                leaders.addAll(before.leaders(gathering, group));
                leaders.addAll(after.leaders(gathering, group));
                take(gathering, group);
            }
        if (!leaders.isEmpty()) takeLedBy(leaders, gathering);
    }

    private boolean differs(int gathering, int group) {
        return !before.leaders(gathering, group).equals(after.leaders(gathering, group))
                || !before.members(gathering, group).equals(after.members(gathering, group));
    }

    private void takeLedBy(Set<Integer> leaders, int gathering) {
        for (int group = 0; group < before.groups(gathering); group++)
            if (before.leaders(gathering, group).stream().anyMatch(leaders::contains)
                    || after.leaders(gathering, group).stream().anyMatch(leaders::contains))
                take(gathering, group);
    }

    private void take(int gathering, int group) {
        for (var placement : List.of(before, after)) {
            people.addAll(placement.members(gathering, group));
            people.addAll(placement.leaders(gathering, group));
        }
    }

    Placement before() {
        return of(before, people);
    }

    Placement after() {
        return of(after, people);
    }

    /** The same with everybody but these sitting nowhere. */
    static Placement of(Placement whole, Set<Integer> people) {
        int gatherings = whole.gatherings();
        var groups = new int[gatherings][whole.people()];
        for (var row : groups) Arrays.fill(row, Placement.NOWHERE);
        for (int gathering = 0; gathering < gatherings; gathering++)
            for (int person : people) groups[gathering][person] = whole.group(gathering, person);
        return new Placement(
                groups,
                IntStream.range(0, gatherings).mapToObj(g -> leaders(whole, g, people)).toList());
    }

    private static List<List<Integer>> leaders(
            Placement whole, int gathering, Set<Integer> people) {
        return IntStream.range(0, whole.groups(gathering))
                .mapToObj(group -> whole.leaders(gathering, group))
                .map(all -> all.stream().filter(people::contains).toList())
                .toList();
    }
}
