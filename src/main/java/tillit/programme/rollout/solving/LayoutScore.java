package tillit.programme.rollout.solving;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** Tells the board of each move, and Timefold what the plan then costs. Public because Timefold asks it. */
public final class LayoutScore implements IncrementalScoreCalculator<Layout, HardSoftScore> {

    private @Nullable Board board;
    private @Nullable Wishes wishes;

    @Override
    public void resetWorkingSolution(Layout layout) {
        board = layout.board;
        board.clear();
        for (var party : layout.parties)
            board.add(party.workplace, party.session(), party.people.size());
        wishes = new Wishes(board, layout.parties);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        if (board == null || wishes == null) return;
        var party = (Party) entity;
        board.add(party.workplace, party.session(), -party.people.size());
        wishes.leave(party);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        if (board == null || wishes == null) return;
        var party = (Party) entity;
        board.add(party.workplace, party.session(), party.people.size());
        wishes.come(party);
    }

    @Override
    public HardSoftScore calculateScore() {
        return board == null || wishes == null
                ? HardSoftScore.ZERO
                : HardSoftScore.of(-board.over(), -wishes.cost());
    }
}
