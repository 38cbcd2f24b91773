package tillit.composition.grouping.solving;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/**
 * Somebody who breaks a rule where they sit goes to one of the groups where they would break the least, where there is
 * room, or in exchange for each of those who sit there. Now and then two change groups by chance.
 */
final class SwapIterator implements Iterator<Move<Arrangement>> {

    /** Where few break something, all of these may be tabu; then nothing is accepted however long one looks. */
    private static final int ENOUGH = 1_000;

    private static final int BY_CHANCE_ONE_IN = 3;

    private final Arrangement arrangement;
    private final Unrest unrest;
    private final Movable movable;
    private final Offers offers;
    private final PlanningVariableMetaModel<Arrangement, Chair, Integer> group;
    private final RandomGenerator random;
    private final Deque<Move<Arrangement>> moves = new ArrayDeque<>();
    private int left = ENOUGH;

    SwapIterator(
            Arrangement arrangement,
            Unrest unrest,
            PlanningVariableMetaModel<Arrangement, Chair, Integer> group,
            RandomGenerator random) {
        this.arrangement = arrangement;
        this.unrest = unrest;
        this.movable = unrest.movable();
        this.offers = new Offers(arrangement.board(), movable, random);
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
        if (moves.isEmpty()) find();
        return moves.remove();
    }

    private void find() {
        int one = unrest.chair(random);
        var board = arrangement.board();
        if (!board.chairs().seat(one).leading() && random.nextInt(BY_CHANCE_ONE_IN) > 0)
            for (int to : offers.best(one)) exchange(one, to);
        if (moves.isEmpty()) moves.add(swap(one, movable.partner(one, random)));
    }

    private void exchange(int one, int to) {
        if (movable.hasRoom(one, to)) moves.add(Moves.change(group, chair(one), to));
        for (int other : movable.like(one))
            if (arrangement.board().group(other) == to) moves.add(swap(one, other));
    }

    private Move<Arrangement> swap(int one, int other) {
        return new Exchange(group, chair(one), chair(other));
    }

    private Chair chair(int number) {
        return arrangement.chairs.get(number);
    }
}
