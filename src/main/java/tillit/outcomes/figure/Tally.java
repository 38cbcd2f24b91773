package tillit.outcomes.figure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many of something there are in each atom. */
record Tally(Map<Atom, Long> counts) {

    static Tally of(Collection<Atom> each) {
        return new Tally(each.stream().collect(groupingBy(atom -> atom, counting())));
    }

    BigDecimal in(Scope scope) {
        return BigDecimal.valueOf(
                counts.entrySet().stream()
                        .filter(entry -> scope.holds(entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    /** The same counts, and one wherever there is something to see but nobody to hide it among. */
    Map<Atom, Long> weighing(Collection<Atom> seen) {
        var weights = new HashMap<>(counts);
        seen.forEach(atom -> weights.putIfAbsent(atom, 1L));
        return weights;
    }
}
