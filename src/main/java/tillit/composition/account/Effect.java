package tillit.composition.account;

import static java.util.function.Predicate.not;
import static java.util.function.UnaryOperator.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tillit.composition.grouping.Breach;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.Impossible;
import tillit.composition.grouping.Layout;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;
import tillit.composition.grouping.Strength;

/**
 * What a change does, in the words of the rules themselves.
 *
 * @param turns of the rules that say something else than before, in the order of the brief
 * @param misplaced who would sit wrongly, or in a group of a wrong size, and does not now
 * @param mended the same the other way round
 */
public record Effect(List<Turn> turns, List<Impossible> misplaced, List<Impossible> mended) {

    /**
     * What a rule says otherwise than before.
     *
     * @param anew what breaks it after and not before
     * @param mended what broke it before and does so no more
     * @param gain by how much it is better kept; under 0 when worse
     */
    public record Turn(Rule rule, List<Breach> anew, List<Breach> mended, long gain) {

        /** The same breaches as before, or others that weigh the same and are of a wish. */
        boolean isNone() {
            return gain == 0 && (anew.isEmpty() || !isMust());
        }

        public boolean isLoss() {
            return gain < 0 || (gain == 0 && !anew.isEmpty());
        }

        public boolean isMust() {
            return rule.strength() == Strength.MUST;
        }
    }

    /** Judged by the rules' own code, on the groups that differ. Both placements are of this brief. */
    public static Effect of(Brief brief, Placement before, Placement after) {
        return of(brief, Layout.of(brief, before), before, after);
    }

    /** The same for one who asks often. */
    public static Effect of(Brief brief, Layout layout, Placement before, Placement after) {
        var cut = new Cut(before, after);
        var now = cut.before();
        var then = cut.after();
        var turns =
                brief.rules().stream()
                        .filter(rule -> rule.strength() != Strength.OFF)
                        .map(rule ->
                                turn(rule, rule.breaches(brief, now), rule.breaches(brief, then)))
                        .filter(not(Turn::isNone))
                        .toList();
        var wrong = Check.misplaced(brief, layout, before);
        var wrongThen = Check.misplaced(brief, layout, after);
        return new Effect(
                turns,
                without(wrongThen, wrong, identity()),
                without(wrong, wrongThen, identity()));
    }

    private static Turn turn(Rule rule, List<Breach> now, List<Breach> then) {
        return new Turn(
                rule,
                without(then, now, rule::identity),
                without(now, then, rule::identity),
                cost(now) - cost(then));
    }

    private static long cost(List<Breach> breaches) {
        return breaches.stream().mapToLong(Breach::cost).sum();
    }

    /** What stands twice in one list and once in the other, is left once. */
    private static <T> List<T> without(List<T> all, List<T> others, UnaryOperator<T> same) {
        Map<T, Integer> left = new HashMap<>();
        for (var other : others) left.merge(same.apply(other), 1, Integer::sum);
        return all.stream()
                .filter(one -> left.merge(same.apply(one), -1, Integer::sum) < 0)
                .toList();
    }

    /** No rule that must be kept is worse kept, and nobody sits wrongly who did not before. */
    public boolean breaksNothing() {
        return misplaced.isEmpty()
                && turns.stream().noneMatch(turn -> turn.isMust() && turn.isLoss());
    }

    public boolean isNothing() {
        return turns.isEmpty() && misplaced.isEmpty() && mended.isEmpty();
    }

    public List<Turn> losses() {
        return turns.stream().filter(Turn::isLoss).toList();
    }

    public List<Turn> gains() {
        return turns.stream().filter(turn -> turn.gain() > 0).toList();
    }
}
