package tillit.composition.grouping.solving;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import tillit.composition.grouping.Placement;

/**
 * Somebody who breaks a rule where they sit changes seats with somebody of another group, or now and then
 * goes over to a group that has room.
 */
final class SwapIterator implements Iterator<Move<Arrangement>> {

    /** In a small company all may be tabu; then nothing would be accepted however long one looks. */
    private static final int ENOUGH = 20_000;

    private static final int TRIES = 20;
    private static final int ONE_IN = 8;

    private final Arrangement arrangement;
    private final Unrest unrest;
    private final PlanningVariableMetaModel<Arrangement, Chair, Integer> group;
    private final RandomGenerator random;
    private int left = ENOUGH;

    SwapIterator(
            Arrangement arrangement,
            Unrest unrest,
            PlanningVariableMetaModel<Arrangement, Chair, Integer> group,
            RandomGenerator random) {
        this.arrangement = arrangement;
        this.unrest = unrest;
        this.group = group;
        this.random = random;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public Move<Arrangement> next() {
        left--;
        int one = unrest.chair(random);
        int to = random.nextInt(ONE_IN) == 0 ? unrest.groupWithRoom(one, random) : Placement.NOWHERE;
        return to == Placement.NOWHERE
                ? new Exchange(group, chair(one), chair(other(one)))
                : Moves.change(group, chair(one), to);
    }

    private int other(int one) {
        int other = one;
        for (int tries = 0; tries < TRIES && isTogether(one, other); tries++)
            other = unrest.partner(one, random);
        return other;
    }

    private boolean isTogether(int one, int other) {
        return arrangement.board().group(one) == arrangement.board().group(other);
    }

    private Chair chair(int number) {
        return arrangement.chairs.get(number);
    }
}
