package tillit.composition.grouping.solving;

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

/** Improves what lies on the board with Timefold, and leaves the best that was found lying there. */
final class Search {

    private static final int TABU = 7;
    private static final int LOOKED_AT = 400;

    private final Board board;
    private final long bound;
    private final Progress progress;

    Search(Board board, long bound, Progress progress) {
        this.board = board;
        this.bound = bound;
        this.progress = progress;
    }

    void improve(Effort effort, Duration left) {
        var solver = new AtomicReference<Solver<Arrangement>>();
        var arrangement = Arrangement.of(board, () -> stopIfEnough(solver.get()));
        solver.set(SolverFactory.<Arrangement>create(config(effort, left)).buildSolver());
        solver.get().addEventListener(_ -> tell());
        solver.get().solve(arrangement).lay();
    }

    private void stopIfEnough(Solver<Arrangement> solver) {
        if (progress.enough()) solver.terminateEarly();
    }

    /** At this moment the board lies as the best does. */
    private void tell() {
        progress.better(board.placement(), board.broken(), board.wished(), bound);
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
                .withTerminationConfig(termination(effort, left))
                .withPhases(tabu());
    }

    private TerminationConfig termination(Effort effort, Duration left) {
        var termination =
                new TerminationConfig()
                        .withMillisecondsSpentLimit(left.toMillis())
                        .withBestScoreLimit(HardSoftScore.of(0, -bound).toString());
        effort.steps().ifPresent(steps -> termination.withStepCountLimit((int) steps));
        return termination;
    }

    private static LocalSearchPhaseConfig tabu() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig()
                                .withMoveIteratorFactoryClass(Swaps.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withEntityTabuSize(TABU))
                .withForagerConfig(
                        new LocalSearchForagerConfig().withAcceptedCountLimit(LOOKED_AT));
    }
}
