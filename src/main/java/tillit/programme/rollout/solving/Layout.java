package tillit.programme.rollout.solving;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All parties as Timefold knows them. Public because Timefold asks it. */
@PlanningSolution(solutionCloner = Layout.Copies.class)
public final class Layout {

    @PlanningEntityCollectionProperty public List<Party> parties;
    @PlanningScore public @Nullable HardSoftScore score;

    final Board board;

    Layout(List<Party> parties, Board board) {
        this.parties = parties;
        this.board = board;
    }

    /** Copies what moves and nothing else. */
    public static final class Copies implements SolutionCloner<Layout> {

        @Override
        public Layout cloneSolution(Layout of) {
            var copy = new Layout(of.parties.stream().map(Party::copy).toList(), of.board);
            copy.score = of.score;
            return copy;
        }
    }
}
