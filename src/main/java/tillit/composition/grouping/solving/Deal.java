package tillit.composition.grouping.solving;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tillit.composition.grouping.Placement;

/**
 * Deals people out like cards: those who go together badly one after the other, each to the next group, and at the next
 * gathering each row of cards is turned by one group more. Whom a group cannot take goes to the nearest that can, or to
 * the one where it costs least. Whoever sits already stays.
 */
final class Deal {

    private final Board board;
    private final RandomGenerator random;

    Deal(Board board, RandomGenerator random) {
        this.board = board;
        this.random = random;
    }

    void out() {
        for (int chair = 0; chair < board.chairs().size(); chair++)
            if (board.chairs().pinned(chair) != Placement.NOWHERE)
                board.move(chair, board.chairs().pinned(chair));
        for (var pool : board.chairs().pools()) if (pool.leading()) lead(pool);
        var order = new Order(board.brief(), board.chairs(), random);
        for (var pool : board.chairs().pools()) if (!pool.leading()) seat(pool, order);
    }

    private void lead(Chairs.Pool pool) {
        var leaders = new LeadersDeal(board, pool, random);
        for (int time = 1; time <= board.layout().leadersOfEach(); time++)
            for (int group = 0; group < board.layout().groups(); group++)
                leaders.raise(group, time);
    }

    private void seat(Chairs.Pool pool, Order order) {
        var row =
                IntStream.of(pool.chairs())
                        .filter(chair -> board.group(chair) == Placement.NOWHERE)
                        .boxed()
                        .sorted(order)
                        .toList();
        var members = new MembersDeal(board, pool, row.size());
        for (int chair : row) members.take(chair);
        new Levelling(board, pool).level();
    }
}
