package tillit.composition.grouping.solving;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Gives each step of the search its moves. Public because Timefold asks it. */
public final class Swaps implements MoveIteratorFactory<Arrangement, Move<Arrangement>> {

    private @Nullable Unrest unrest;

    @Override
    public void phaseStarted(ScoreDirector<Arrangement> director) {
        unrest = new Unrest(director.getWorkingSolution().board());
    }

    @Override
    public long getSize(ScoreDirector<Arrangement> director) {
        long chairs = director.getWorkingSolution().chairs.size();
        return chairs * chairs;
    }

    @Override
    public Iterator<Move<Arrangement>> createOriginalMoveIterator(
            ScoreDirector<Arrangement> director) {
        throw new UnsupportedOperationException("Moves come by chance only.");
    }

    @Override
    public Iterator<Move<Arrangement>> createRandomMoveIterator(
            ScoreDirector<Arrangement> director, RandomGenerator random) {
        var arrangement = director.getWorkingSolution();
        arrangement.eachStep().run();
        if (unrest == null) unrest = new Unrest(arrangement.board());
        unrest.look();
        return new SwapIterator(arrangement, unrest, group(director), random);
    }

    private static PlanningVariableMetaModel<Arrangement, Chair, Integer> group(
            ScoreDirector<Arrangement> director) {
        return ((InnerScoreDirector<Arrangement, ?>) director)
                .getSolutionDescriptor()
                .getMetaModel()
                .genuineEntity(Chair.class)
                .basicVariable(Chair.GROUP);
    }
}
