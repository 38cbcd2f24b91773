package tillit.outcomes.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/** Numbers of heads, ascending. */
record Heads(List<Integer> ascending) {

    int count() {
        return ascending.size();
    }

    long count(IntPredicate which) {
        return ascending.stream().mapToInt(Integer::intValue).filter(which).count();
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    OptionalDouble median() {
        if (ascending.isEmpty()) return OptionalDouble.empty();
        var upper = ascending.get(count() / 2);
        var lower = ascending.get((count() - 1) / 2);
        return OptionalDouble.of((lower + upper) / 2.0);
    }

    /** By nearest rank: the smallest that is not exceeded by nine of ten. */
    OptionalDouble p90() {
        if (ascending.isEmpty()) return OptionalDouble.empty();
        var rank = Math.ceilDiv(9 * count(), 10);
        return OptionalDouble.of(ascending.get(rank - 1));
    }
}
