package tillit.outcomes.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/**
 * Knows every sum that is shown, how many people there are in each atom, and that no number in it is below 0 or above
 * that; asks by linear programming between which bounds the sum of some atoms must lie.
 *
 * @param <A> what sums are made of
 */
final class Attacker<A> {

    private static final double NOTHING = 1e-6;

    private final Map<A, Long> people;
    private final List<Predicate<A>> shown;
    private final Map<A, Double> secret = new LinkedHashMap<>();

    /** The secret lies strictly between the bounds: a 0 shown tells of itself that all below it is 0. */
    Attacker(Map<A, Long> people, List<Predicate<A>> shown, Random chance) {
        this.people = people;
        this.shown = shown;
        people.forEach((atom, most) -> secret.put(atom, most * (0.2 + 0.6 * chance.nextDouble())));
    }

    /** Whether only one sum of these atoms fits with what is shown. */
    boolean learns(Set<A> atoms) {
        return bound(atoms, true) - bound(atoms, false) < NOTHING;
    }

    private double bound(Set<A> wanted, boolean upper) {
        var model = new ExpressionsBasedModel();
        var sums =
                IntStream.range(0, shown.size())
                        .mapToObj(i -> model.newExpression("sum " + i).level(known(shown.get(i))))
                        .toList();
        people.forEach((atom, most) -> {
            var number = model.newVariable(atom.toString()).lower(0).upper(most);
            number.weight(wanted.contains(atom) ? 1 : 0);
            for (int i = 0; i < sums.size(); i++)
                if (shown.get(i).test(atom)) sums.get(i).set(number, 1);
        });
        return (upper ? model.maximise() : model.minimise()).getValue();
    }

    private double known(Predicate<A> sum) {
        return secret.entrySet().stream()
                .filter(atom -> sum.test(atom.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
