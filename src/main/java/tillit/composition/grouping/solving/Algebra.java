package tillit.composition.grouping.solving;

import java.util.Optional;
import java.util.stream.IntStream;
import tillit.composition.grouping.Crowd;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.design.Designs;
import tillit.composition.grouping.rule.NeverTwice;

/** Seats all as a known construction says in which nobody meets twice, where there is one and it costs less. */
final class Algebra {

    private final Board board;
    private final Order order;

    Algebra(Board board, Order order) {
        this.board = board;
        this.order = order;
    }

    void apply() {
        boolean asked = board.brief().rules().stream().anyMatch(NeverTwice.class::isInstance);
        if (asked && isEven()) design().ifPresent(this::seatIfBetter);
    }

    /** All are of one kind, come always, and are pinned to no group. */
    private boolean isEven() {
        var layout = board.layout();
        var people = layout.crowds().stream().map(Crowd::people).distinct();
        return layout.kinds() == 1
                && people.count() == 1
                && IntStream.range(0, board.chairs().size())
                        .allMatch(chair -> board.chairs().pinned(chair) == Placement.NOWHERE);
    }

    private Optional<int[][]> design() {
        var layout = board.layout();
        int people = layout.seats(0);
        int size = Math.ceilDiv(people, layout.groups());
        if (size < 2) return Optional.empty();
        var apart = Designs.between(layout.groups(), size, layout.gatherings());
        return people == size * layout.groups()
                ? apart.or(() -> Designs.known(layout.groups(), size, layout.gatherings()))
                : apart;
    }

    private void seatIfBetter(int[][] design) {
        int[] before = IntStream.range(0, board.chairs().size()).map(board::group).toArray();
        long cost = board.cost();
        for (var pool : board.chairs().pools())
            if (!pool.leading()) seat(pool, design[pool.gathering()]);
        if (board.cost() >= cost)
            for (int chair = 0; chair < before.length; chair++) board.move(chair, before[chair]);
    }

    private void seat(Chairs.Pool pool, int[] groups) {
        var row = IntStream.of(pool.chairs()).boxed().sorted(order).toList();
        for (int i = 0; i < row.size(); i++) board.move(row.get(i), groups[i]);
    }
}
