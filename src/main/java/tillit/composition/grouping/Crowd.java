package tillit.composition.grouping;

import java.util.BitSet;
import java.util.List;

/** Those of one kind at one gathering, who fill so many groups. */
public final class Crowd {

    private final int gathering;
    private final int kind;
    private final List<Integer> people;
    private final BitSet set = new BitSet();
    private final int groups;

    Crowd(int gathering, int kind, List<Integer> people, int groups) {
        this.gathering = gathering;
        this.kind = kind;
        this.people = List.copyOf(people);
        this.groups = groups;
        people.forEach(set::set);
    }

    /** From 0. */
    public int gathering() {
        return gathering;
    }

    public int kind() {
        return kind;
    }

    /** By number, without leaders who only lead. */
    public List<Integer> people() {
        return people;
    }

    /** The same as {@link #people}; a copy. */
    public BitSet set() {
        return (BitSet) set.clone();
    }

    /** How many they are. */
    public int size() {
        return people.size();
    }

    /** 1 or more. */
    public int groups() {
        return groups;
    }

    /** How many of them this one of them may sit with. */
    public int others(int person, Pairs parted) {
        var kept = parted.of(person);
        kept.and(set);
        return people.size() - 1 - kept.cardinality();
    }
}
