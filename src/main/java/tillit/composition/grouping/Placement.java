package tillit.composition.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who sits where at each gathering, and who leads. Never changes; what differs is another placement. */
public final class Placement {

    /** The group of somebody who is not there. */
    public static final int NOWHERE = -1;

    private final int[][] groups;
    private final List<List<List<Integer>>> leaders;
    private final List<List<List<Integer>>> members = new ArrayList<>();

    /**
     * @param groups for each gathering and person the group, from 0, or {@link #NOWHERE}
     * @param leaders for each gathering and group the people who lead it
     */
    public Placement(int[][] groups, List<List<List<Integer>>> leaders) {
        this.groups = Arrays.stream(groups).map(int[]::clone).toArray(int[][]::new);
        this.leaders =
                leaders.stream().map(all -> all.stream().map(List::copyOf).toList()).toList();
        for (int gathering = 0; gathering < groups.length; gathering++)
            members.add(sorted(gathering));
    }

    private List<List<Integer>> sorted(int gathering) {
        List<List<Integer>> all = new ArrayList<>();
        for (int group = 0; group < groups(gathering); group++) all.add(new ArrayList<>());
        for (int person = 0; person < groups[gathering].length; person++)
            if (groups[gathering][person] != NOWHERE)
                all.get(groups[gathering][person]).add(person);
        return all.stream().map(List::copyOf).toList();
    }

    public int gatherings() {
        return groups.length;
    }

    /** How many people it is about, those who sit nowhere too. */
    public int people() {
        return groups.length == 0 ? 0 : groups[0].length;
    }

    /** From 0, or {@link #NOWHERE}. */
    public int group(int gathering, int person) {
        return groups[gathering][person];
    }

    /** The people in the group by number, without those who lead it. */
    public List<Integer> members(int gathering, int group) {
        return members.get(gathering).get(group);
    }

    public List<Integer> leaders(int gathering, int group) {
        return leaders.get(gathering).get(group);
    }

    /** How many groups there are at the gathering. */
    public int groups(int gathering) {
        return leaders.get(gathering).size();
    }

    /** Everybody in each group of a gathering, those who lead it last. */
    public List<List<Integer>> everybody(int gathering) {
        List<List<Integer>> all = new ArrayList<>();
        for (int group = 0; group < groups(gathering); group++) {
            all.add(new ArrayList<>(members(gathering, group)));
            all.getLast().addAll(leaders(gathering, group));
        }
        return all;
    }

    /** The same but for this person, who sits elsewhere. */
    public Placement with(int gathering, int person, int group) {
        var changed = Arrays.stream(groups).map(int[]::clone).toArray(int[][]::new);
        changed[gathering][person] = group;
        return new Placement(changed, leaders);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement that
                && Arrays.deepEquals(groups, that.groups)
                && leaders.equals(that.leaders);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(groups) + leaders.hashCode();
    }
}
