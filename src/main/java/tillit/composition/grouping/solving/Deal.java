package tillit.composition.grouping.solving;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tillit.composition.grouping.Column;
import tillit.composition.grouping.Pairs;
import tillit.composition.grouping.Placement;
import tillit.composition.grouping.rule.InCommon;

/**
 * Deals people out like cards: those who go together badly one after the other, each to the next group, and at the next
 * gathering each row of cards is turned by one group more. Whom a group cannot take goes to the nearest that can, or to
 * the one where it costs least. Whoever sits already stays. Leaders come last, for one leader suits many groups.
 */
final class Deal {

    private final Board board;
    private final Order order;
    private final RandomGenerator random;
    private final BooleanSupplier late;
    private final Likeness likeness;
    private final List<Column> inCommon;
    private Pairs wished;

    /** @param late whether there is no more time to look where it costs least */
    Deal(Board board, Order order, RandomGenerator random, BooleanSupplier late) {
        this.board = board;
        this.order = order;
        this.random = random;
        this.late = late;
        this.likeness = new Likeness(board);
        this.inCommon = InCommon.columns(board.brief());
        this.wished = Friends.wished(board);
    }

    /** Without looking at friends if that is what breaks a rule that must be kept. */
    void out() {
        int[] before = groups();
        deal();
        if (board.broken() == 0 || wished.isEmpty() || late.getAsBoolean()) return;
        long cost = board.cost();
        int[] beside = groups();
        lay(before);
        wished = new Pairs(board.brief().people().size());
        deal();
        if (board.cost() > cost) lay(beside);
    }

    private int[] groups() {
        return IntStream.range(0, board.chairs().size()).map(board::group).toArray();
    }

    private void lay(int[] groups) {
        for (int chair = 0; chair < groups.length; chair++) {
            board.rise(chair);
            board.sit(chair, groups[chair]);
        }
    }

    private void deal() {
        for (int chair = 0; chair < board.chairs().size(); chair++)
            if (board.chairs().pinned(chair) != Placement.NOWHERE)
                board.move(chair, board.chairs().pinned(chair));
        for (var pool : board.chairs().pools()) if (!pool.leading()) seat(pool);
        for (var pool : board.chairs().pools()) if (pool.leading()) lead(pool);
    }

    private void lead(Chairs.Pool pool) {
        var leaders = new LeadersDeal(board, pool, random, late);
        for (int time = 1; time <= board.layout().leadersOfEach(); time++)
            for (int group = 0; group < board.layout().groups(); group++)
                leaders.raise(group, time);
    }

    private void seat(Chairs.Pool pool) {
        gatherTheRare(pool);
        var row = standing(pool);
        var friends = new Friends(board, wished, pool);
        var share = new Share(board, pool, row.size());
        for (var alike : likeness.of(row)) {
            var room = share.next(alike.size());
            var deal =
                    new MembersDeal(board, pool.gathering(), friends, share.groups(), room, late);
            for (int chair : alike) deal.take(chair);
        }
        new Levelling(board, pool).level();
    }

    private void gatherTheRare(Chairs.Pool pool) {
        int groups = board.layout().groupsOfKind(pool.kind()).size();
        if (groups == 0) return;
        int groupSize = Math.ceilDiv(pool.chairs().length, groups);
        for (var column : inCommon)
            new Rare(board, pool, column, order, random, late).gather(standing(pool), groupSize);
    }

    private List<Integer> standing(Chairs.Pool pool) {
        return IntStream.of(pool.chairs())
                .filter(chair -> board.group(chair) == Placement.NOWHERE)
                .boxed()
                .sorted(order)
                .toList();
    }
}
