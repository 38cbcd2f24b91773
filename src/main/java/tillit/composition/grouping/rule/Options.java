package tillit.composition.grouping.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Cliques;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Seat;
import tillit.composition.grouping.Tally;

/**
 * What a group needs one of that suits all: a language, an hour. It costs as many people as the best one leaves out.
 *
 * @param lacks for each person and option whether they lack it
 * @param number of options; where there are none, nothing is asked
 */
record Options(boolean[][] lacks, int number) {

    List<Breach> breaches(Placement placement) {
        List<Breach> found = new ArrayList<>();
        for (var table : Table.all(placement)) {
            var without = fewest(table.everybody());
            if (!without.isEmpty()) found.add(table.breach(without, without.size()));
        }
        return found;
    }

    /** Whom the best option leaves out. */
    private List<Integer> fewest(List<Integer> people) {
        List<Integer> best = number == 0 ? List.of() : people;
        for (int option = 0; option < number; option++) {
            int tried = option;
            var without = people.stream().filter(person -> lacks[person][tried]).toList();
            if (without.size() < best.size()) best = without;
        }
        return best;
    }

    /** Whoever lacks all of them. */
    boolean lacksAll(int person) {
        for (boolean lacking : lacks[person]) if (!lacking) return false;
        return number > 0;
    }

    /** Two of whom each option lacks one. */
    Pairs without() {
        var pairs = new Pairs(lacks.length);
        if (number == 0) return pairs;
        var suited = IntStream.range(0, number).mapToObj(this::suited).toArray(BitSet[]::new);
        for (int person = 0; person < lacks.length; person++) {
            var others = new BitSet(person);
            others.set(0, person);
            for (int option = 0; option < number; option++)
                if (!lacks[person][option]) others.andNot(suited[option]);
            int one = person;
            others.stream().forEach(other -> pairs.add(one, other));
        }
        return pairs;
    }

    private BitSet suited(int option) {
        var suited = new BitSet(lacks.length);
        for (int person = 0; person < lacks.length; person++)
            suited.set(person, !lacks[person][option]);
        return suited;
    }

    /** Of so many who have nothing in common two and two, one option suits only one. */
    long atLeast(Layout layout) {
        long least = 0;
        var without = without();
        for (var crowd : layout.crowds())
            for (var clique : Cliques.tooLarge(without, crowd))
                least += clique.size() - crowd.groups();
        return least;
    }

    Tally tally(Layout layout) {
        int[][][] without = new int[layout.gatherings()][layout.groups()][number];
        return new Tally() {
            private long cost;

            @Override
            public void sit(Seat seat, int group) {
                change(seat, without[seat.gathering()][group], 1);
            }

            @Override
            public void rise(Seat seat, int group) {
                change(seat, without[seat.gathering()][group], -1);
            }

            @Override
            public long cost() {
                return cost;
            }

            private void change(Seat seat, int[] table, int by) {
                cost -= least(table);
                var lacking = lacks[seat.person()];
                for (int option = 0; option < table.length; option++)
                    if (lacking[option]) table[option] += by;
                cost += least(table);
            }
        };
    }

    private static int least(int[] table) {
        if (table.length == 0) return 0;
        int least = table[0];
        for (int without : table) if (without < least) least = without;
        return least;
    }
}
