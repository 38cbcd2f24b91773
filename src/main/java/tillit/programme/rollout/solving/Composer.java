package tillit.programme.rollout.solving;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tillit.access.PersonId;
import tillit.programme.rollout.Judge;
import tillit.programme.rollout.Plan;
import tillit.programme.rollout.Rollout;

/** Plans a roll-out: deals people out, then lets Timefold improve. */
public final class Composer {

    private static final int LATE = 400;

    /** Whichever is used up first. */
    record Effort(Duration longest, int steps) {

        boolean isNone() {
            return longest.isZero();
        }
    }

    private Composer() {}

    /**
     * Plans on the caller's thread. What it returns is judged.
     *
     * @param longest how long to improve; nothing is improved in no time
     * @param ids one for each new session
     */
    public static Outcome compose(Rollout rollout, Duration longest, Supplier<UUID> ids) {
        return compose(rollout, new Effort(longest, Integer.MAX_VALUE), ids);
    }

    /** As much work as is said, which is the same on every machine. */
    static Outcome compose(Rollout rollout, Effort effort, Supplier<UUID> ids) {
        var deal = Deal.of(rollout, ids);
        if (deal.left(false) + deal.left(true) > 0)
            return new Outcome.TooLittle(
                    deal.left(false) + deal.left(true), deal.missing(false) + deal.missing(true));
        var parties = effort.isNone() ? deal.parties() : improved(deal, effort);
        var plan = plan(deal.board(), parties);
        var broken = Judge.broken(rollout, plan);
        if (!broken.isEmpty())
            throw new IllegalStateException("A plan of ours breaks " + broken.getFirst().rule());
        return new Outcome.Planned(plan);
    }

    private static List<Party> improved(Deal deal, Effort effort) {
        var board = deal.board();
        var byKind =
                IntStream.range(0, board.sessions.size())
                        .boxed()
                        .filter(board::isOpen)
                        .collect(groupingBy(it -> board.sessions.get(it).time().hours().night()));
        for (var party : deal.parties())
            party.sessions =
                    party.pinned
                            ? List.of(party.session())
                            : byKind.getOrDefault(
                                    board.workplaces.get(party.workplace).night(), List.of());
        if (deal.parties().stream().allMatch(party -> party.pinned || party.sessions.size() < 2))
            return deal.parties();
        return SolverFactory.<Layout>create(config(effort))
                .buildSolver()
                .solve(new Layout(deal.parties(), board))
                .parties;
    }

    private static SolverConfig config(Effort effort) {
        return new SolverConfig()
                .withSolutionClass(Layout.class)
                .withEntityClasses(Party.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig()
                                .withIncrementalScoreCalculatorClass(LayoutScore.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(1L)
                .withTerminationConfig(
                        new TerminationConfig()
                                .withMillisecondsSpentLimit(effort.longest().toMillis())
                                .withStepCountLimit(effort.steps()))
                .withPhases(search());
    }

    private static LocalSearchPhaseConfig search() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new ChangeMoveSelectorConfig(),
                                        new SwapMoveSelectorConfig()))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    /** Sessions to which nobody goes are none, unless they are there already and stay. */
    private static Plan plan(Board board, List<Party> parties) {
        Map<Integer, List<PersonId>> people =
                parties.stream()
                        .collect(
                                toMap(
                                        Party::session,
                                        party -> party.people,
                                        (one, other) -> {
                                            var both = new ArrayList<>(one);
                                            both.addAll(other);
                                            return both;
                                        }));
        return new Plan(
                IntStream.range(0, board.sessions.size())
                        .filter(it -> people.containsKey(it) || !board.isOpen(it))
                        .mapToObj(it ->
                                board.isOpen(it)
                                        ? board.sessions
                                                .get(it)
                                                .with(people.getOrDefault(it, List.of()))
                                        : board.sessions.get(it))
                        .toList());
    }
}
