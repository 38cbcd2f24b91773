package tillit.composition.grouping.solving;

import static ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchPickEarlyType.FIRST_BEST_SCORE_IMPROVING;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Improves what lies on the board with Timefold, by tabu search, and leaves the best that was found lying there. Why so
 * and not otherwise is measured in decision 12.
 */
final class Search {

    /** For so many steps a chair that was moved stays; in a small company shorter, or nobody could move. */
    private static final int TABU = 7;

    private static final int CHAIRS_A_TABU = 16;

    /** Of so many moves the best one is made: fewer is quicker, but misses what few moves can mend. */
    private static final int LOOKED_AT = 500;

    private static final int LOOKED_AT_A_CHAIR = 4;

    private final Board board;
    private final long bound;
    private final Told told;

    Search(Board board, long bound, Progress progress) {
        this.board = board;
        this.bound = bound;
        this.told = new Told(board, bound, progress);
    }

    /** Does nothing when nothing can be better, or nothing can be moved. */
    void improve(Effort effort, Duration left) {
        told.now();
        if (board.cost() > bound && !told.enough() && !left.isNegative() && steps(effort) > 0)
            search(effort, left);
        told.now();
    }

    private static int steps(Effort effort) {
        return (int) Math.min(effort.steps().orElse(Integer.MAX_VALUE), Integer.MAX_VALUE);
    }

    private void search(Effort effort, Duration left) {
        var solver = new AtomicReference<Solver<Arrangement>>();
        var arrangement =
                Arrangement.of(
                        board,
                        () -> {
                            if (told.enough()) solver.get().terminateEarly();
                        });
        if (!arrangement.canMove()) return;
        solver.set(SolverFactory.<Arrangement>create(config(effort, left)).buildSolver());
        solver.get().addEventListener(_ -> told.better());
        solver.get().solve(arrangement).lay();
    }

    private SolverConfig config(Effort effort, Duration left) {
        return new SolverConfig()
                .withSolutionClass(Arrangement.class)
                .withEntityClasses(Chair.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig()
                                .withIncrementalScoreCalculatorClass(BoardScore.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(effort.seed())
                .withTerminationConfig(
                        new TerminationConfig()
                                .withMillisecondsSpentLimit(left.toMillis())
                                .withStepCountLimit(steps(effort))
                                .withBestScoreLimit(HardSoftScore.of(0, -bound).toString()))
                .withPhases(tabu(board.chairs().size()));
    }

    private static LocalSearchPhaseConfig tabu(int chairs) {
        int size = Math.clamp(chairs / CHAIRS_A_TABU, 1, TABU);
        int lookedAt = Math.min(LOOKED_AT, LOOKED_AT_A_CHAIR * chairs);
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Swaps.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withEntityTabuSize(size))
                .withForagerConfig(
                        new LocalSearchForagerConfig()
                                .withAcceptedCountLimit(lookedAt)
                                .withPickEarlyType(FIRST_BEST_SCORE_IMPROVING));
    }
}
