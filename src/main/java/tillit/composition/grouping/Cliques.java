package tillit.composition.grouping;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * People of whom no two may be together. Whoever has fewer others to be kept from than there are groups is never part
 * of too large a clique, and is not looked at. Found greedily, and with a bounded amount of work: all that are found
 * are true, but not all are found.
 */
public final class Cliques {

    /** So many rows of pairs are compared to choose well; after that whoever has most others is next. */
    private static final int CAREFUL = 100_000;

    private final Pairs pairs;
    private final BitSet left;
    private final int[] others;
    private int careful = CAREFUL;

    private Cliques(Pairs pairs, Crowd crowd) {
        this.pairs = pairs;
        left = crowd.set();
        others = new int[left.length()];
        left.stream().forEach(person -> others[person] = among(person, left));
        leaveOut(crowd.groups());
    }

    /** Those with more people than the crowd has groups; nobody is in two of them. */
    public static List<List<Integer>> tooLarge(Pairs pairs, Crowd crowd) {
        var cliques = new Cliques(pairs, crowd);
        List<List<Integer>> found = new ArrayList<>();
        while (cliques.left.cardinality() > crowd.groups()) {
            var next = cliques.next();
            if (next.size() > crowd.groups()) found.add(next);
        }
        return found;
    }

    /** Whoever has too few is left out, and then those who thereby have too few. */
    private void leaveOut(int groups) {
        var leaving = new ArrayDeque<Integer>();
        left.stream().filter(person -> others[person] < groups).forEach(leaving::add);
        leaving.forEach(left::clear);
        while (!leaving.isEmpty()) {
            var theirs = pairs.of(leaving.remove());
            theirs.and(left);
            theirs.stream()
                    .filter(other -> --others[other] < groups)
                    .forEach(other -> {
                        left.clear(other);
                        leaving.add(other);
                    });
        }
    }

    private List<Integer> next() {
        List<Integer> clique = new ArrayList<>();
        var candidates = (BitSet) left.clone();
        while (!candidates.isEmpty()) {
            int person = best(candidates);
            clique.add(person);
            candidates.and(pairs.of(person));
        }
        clique.forEach(left::clear);
        return clique.stream().sorted().toList();
    }

    private int best(BitSet candidates) {
        careful -= candidates.cardinality();
        return careful < 0
                ? most(candidates, person -> others[person])
                : most(candidates, person -> among(person, candidates));
    }

    private static int most(BitSet people, IntUnaryOperator number) {
        return people.stream()
                .mapToObj(person -> new int[] {person, number.applyAsInt(person)})
                .max(comparingInt((int[] one) -> one[1]).thenComparingInt(one -> -one[0]))
                .orElseThrow()[0];
    }

    private int among(int person, BitSet people) {
        var common = pairs.of(person);
        common.and(people);
        return common.cardinality();
    }
}
