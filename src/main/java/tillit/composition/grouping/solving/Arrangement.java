package tillit.composition.grouping.solving;

import static java.util.function.Predicate.not;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tillit.composition.grouping.Placement;

/** All chairs as Timefold knows them, over the one board on which all rules count. Public because Timefold asks it. */
@PlanningSolution(solutionCloner = Arrangement.Copies.class)
public final class Arrangement {

    @PlanningEntityCollectionProperty public List<Chair> chairs;
    @ValueRangeProvider public List<Integer> groups;
    @PlanningScore public @Nullable HardSoftScore score;

    private final Board board;
    private final Runnable eachStep;

    private Arrangement(List<Chair> chairs, List<Integer> groups, Board board, Runnable eachStep) {
        this.chairs = chairs;
        this.groups = groups;
        this.board = board;
        this.eachStep = eachStep;
    }

    static Arrangement of(Board board, Runnable eachStep) {
        return new Arrangement(
                IntStream.range(0, board.chairs().size())
                        .mapToObj(chair -> chair(board, chair))
                        .toList(),
                IntStream.range(Placement.NOWHERE, board.layout().groups()).boxed().toList(),
                board,
                eachStep);
    }

    private static Chair chair(Board board, int chair) {
        boolean pinned = board.chairs().pinned(chair) != Placement.NOWHERE;
        return new Chair(chair, board.group(chair), pinned);
    }

    boolean canMove() {
        return chairs.stream().anyMatch(not(chair -> chair.pinned));
    }

    Board board() {
        return board;
    }

    Runnable eachStep() {
        return eachStep;
    }

    /** Brings the board to where these chairs stand. */
    void lay() {
        for (var chair : chairs) board.move(chair.number, chair.group());
    }

    /** Copies what moves and nothing else, which is quicker than Timefold's way of looking at every field. */
    public static final class Copies implements SolutionCloner<Arrangement> {

        @Override
        public Arrangement cloneSolution(Arrangement of) {
            var copy =
                    new Arrangement(
                            of.chairs.stream().map(Chair::copy).toList(),
                            of.groups,
                            of.board,
                            of.eachStep);
            copy.score = of.score;
            return copy;
        }
    }
}
