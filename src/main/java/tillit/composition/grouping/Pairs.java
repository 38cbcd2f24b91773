package tillit.composition.grouping;

import java.util.BitSet;

/** Pairs of people, each the same whoever is named first. Nobody is a pair with themself. */
public final class Pairs {

    private final BitSet[] others;

    /** Without any pair yet. */
    public Pairs(int people) {
        others = new BitSet[people];
        for (int person = 0; person < people; person++) others[person] = new BitSet();
    }

    public void add(int one, int other) {
        if (one == other) return;
        others[one].set(other);
        others[other].set(one);
    }

    public void addAll(Pairs more) {
        for (int person = 0; person < others.length; person++)
            others[person].or(more.others[person]);
    }

    public boolean has(int one, int other) {
        return others[one].get(other);
    }

    /** With whom this person is a pair; a copy. */
    public BitSet of(int person) {
        return (BitSet) others[person].clone();
    }

    public boolean isEmpty() {
        for (var row : others) if (!row.isEmpty()) return false;
        return true;
    }
}
