package tillit.composition.grouping.solving;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.isEqual;
import static java.util.function.Predicate.not;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tillit.composition.grouping.Brief;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.Rule;

/** Finds out by trying which rules stand in each other's way, when they could not all be kept. */
public final class InTheWay {

    /** Is told, from the thread that tries, how far it is. */
    public interface Onlooker {

        /** Now it is tried without one rule, so many were before, of so many. */
        void trying(int before, int of);

        /** Asked many times a second: true ends, and rules that were not tried are not named. */
        boolean enough();
    }

    private static final Onlooker NOBODY =
            new Onlooker() {
                @Override
                public void trying(int before, int of) {}

                @Override
                public boolean enough() {
                    return false;
                }
            };

    private final Brief brief;
    private final Placement tried;
    private final Effort effort;
    private final Onlooker onlooker;

    private InTheWay(Brief brief, Placement tried, Effort effort, Onlooker onlooker) {
        this.brief = brief;
        this.tried = tried;
        this.effort = effort;
        this.onlooker = onlooker;
    }

    /**
     * Each rule that must be kept without which all others are kept. None when no single one is enough, or not within
     * the effort: what is not found is not proven not to be.
     *
     * @param tried where some rule was broken
     * @param effort its time is for all rules together, its steps are for each
     */
    public static List<Rule> among(Brief brief, Placement tried, Effort effort) {
        return among(brief, tried, effort, NOBODY);
    }

    /** The same, while somebody looks on. */
    public static List<Rule> among(Brief brief, Placement tried, Effort effort, Onlooker onlooker) {
        var found = new InTheWay(brief, tried, effort, onlooker).found();
        return brief.hard().stream().filter(found::contains).toList();
    }

    /** Each gets its part of the time that is left, first those that were broken. */
    private Set<Rule> found() {
        long ends = System.nanoTime() + effort.longest().toNanos();
        Set<Rule> found = new HashSet<>();
        int all = brief.hard().size();
        for (var left = brokenFirst(); !left.isEmpty() && !onlooker.enough(); ) {
            onlooker.trying(all - left.size(), all);
            long each = (ends - System.nanoTime()) / left.size();
            var rule = left.remove();
            if (each > 0 && isKeptWithout(rule, Duration.ofNanos(each))) found.add(rule);
        }
        return found;
    }

    private Deque<Rule> brokenFirst() {
        var all = brief.hard().stream();
        return new ArrayDeque<>(
                all.sorted(comparing((Rule rule) -> rule.breaches(brief, tried).isEmpty()))
                        .toList());
    }

    /** Wishes are left out too, so that it ends with the first placement in which all is kept. */
    private boolean isKeptWithout(Rule rule, Duration longest) {
        var others = brief.hard().stream().filter(not(isEqual(rule))).toList();
        var easier = new Brief(brief.people(), brief.frame(), others);
        var less = new Effort(effort.seed(), effort.steps(), longest);
        return Composer.compose(easier, Optional.of(tried), less, quietly())
                        instanceof Outcome.Composed composed
                && composed.check().isKept();
    }

    /** What is better without a rule is no better placement of what was asked for. */
    private Progress quietly() {
        return new Progress() {
            @Override
            public void better(Placement best, long broken, long wishes, long bound) {}

            @Override
            public boolean enough() {
                return onlooker.enough();
            }
        };
    }
}
