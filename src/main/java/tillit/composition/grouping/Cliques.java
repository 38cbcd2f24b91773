package tillit.composition.grouping;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * People of whom no two may be together. Whoever has fewer others to be kept from than there are groups is never part
 * of too large a clique, and is not looked at. Found greedily: all that are found are true, but not all are found.
 */
public final class Cliques {

    private final Pairs pairs;
    private final BitSet left = new BitSet();

    private Cliques(Pairs pairs, Crowd crowd) {
        this.pairs = pairs;
        crowd.people().forEach(left::set);
        boolean fewer = true;
        while (fewer) fewer = leaveOut(crowd.groups());
    }

    /** Those with more people than the crowd has groups; nobody is in two of them. */
    public static List<List<Integer>> tooLarge(Pairs pairs, Crowd crowd) {
        var cliques = new Cliques(pairs, crowd);
        List<List<Integer>> found = new ArrayList<>();
        while (!cliques.left.isEmpty()) {
            var next = cliques.next();
            if (next.size() > crowd.groups()) found.add(next);
        }
        return found;
    }

    private boolean leaveOut(int groups) {
        var few = new BitSet();
        left.stream().filter(person -> among(person, left) < groups).forEach(few::set);
        left.andNot(few);
        return !few.isEmpty();
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
        return candidates.stream()
                .boxed()
                .max(
                        comparingInt((Integer person) -> among(person, candidates))
                                .thenComparingInt(person -> -person))
                .orElseThrow();
    }

    private int among(int person, BitSet people) {
        var common = pairs.of(person);
        common.and(people);
        return common.cardinality();
    }
}
