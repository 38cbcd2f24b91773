package tillit.composition.grouping.solving;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** Tells the board of each move, and Timefold what the board then costs. Public because Timefold asks it. */
public final class BoardScore implements IncrementalScoreCalculator<Arrangement, HardSoftScore> {

    private @Nullable Board board;

    @Override
    public void resetWorkingSolution(Arrangement arrangement) {
        board = arrangement.board();
        arrangement.lay();
    }

    @Override
    public void beforeVariableChanged(Object chair, String variable) {
        if (board != null) board.rise(((Chair) chair).number);
    }

    @Override
    public void afterVariableChanged(Object chair, String variable) {
        if (board != null) board.sit(((Chair) chair).number, ((Chair) chair).group());
    }

    @Override
    public HardSoftScore calculateScore() {
        return board == null
                ? HardSoftScore.ZERO
                : HardSoftScore.of(-board.broken(), -board.wished());
    }
}
