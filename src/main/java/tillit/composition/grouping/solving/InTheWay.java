package tillit.composition.grouping.solving;

import static java.util.function.Predicate.isEqual;
import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;

/** Finds out by trying which rules stand in each other's way, when they could not all be kept. */
public final class InTheWay {

    private InTheWay() {}

    /**
     * Each rule that must be kept without which all others are kept. None when no single one is enough, or not within
     * the effort: what is not found is not proven not to be.
     *
     * @param tried where some rule was broken
     * @param effort for each rule anew
     */
    public static List<Rule> among(Brief brief, Placement tried, Effort effort) {
        return brief.hard().stream()
                .filter(rule -> is(rule, brief, tried, effort, Progress.NONE))
                .toList();
    }

    /** Whether all others are kept without this rule; told by whoever has seen enough, no. */
    public static boolean is(
            Rule rule, Brief brief, Placement tried, Effort effort, Progress progress) {
        return Composer.compose(without(brief, rule), Optional.of(tried), effort, progress)
                        instanceof Outcome.Composed found
                && found.check().isKept();
    }

    /** Wishes are left out too, so that it ends with the first placement in which all is kept. */
    private static Brief without(Brief brief, Rule rule) {
        var others = brief.hard().stream().filter(not(isEqual(rule))).toList();
        return new Brief(brief.people(), brief.frame(), others);
    }
}
