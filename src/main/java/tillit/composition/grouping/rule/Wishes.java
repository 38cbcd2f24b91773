package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import tillit.composition.grouping.Brief;

/** Who would like to sit with whom, each wish with a number. */
final class Wishes {

    /** {@code by} would like to sit with {@code with}. */
    record Wish(int by, int with) {}

    private final int[][] wished;
    private final int[] first;
    private final List<Wish> all = new ArrayList<>();

    Wishes(Brief brief, String column) {
        var named = new Named(brief.people(), column);
        wished = new int[brief.people().size()][];
        first = new int[wished.length];
        for (int person = 0; person < wished.length; person++) {
            wished[person] = named.by(person);
            first[person] = all.size();
            for (int other : wished[person]) all.add(new Wish(person, other));
        }
    }

    List<Wish> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    /** The number of this wish, or -1 when they have no such one. */
    int number(int by, int with) {
        var of = wished[by];
        for (int i = 0; i < of.length; i++) if (of[i] == with) return first[by] + i;
        return -1;
    }
}
