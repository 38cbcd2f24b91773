package tillit.composition.scheduling.solving;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Circles give way to each other: one that could do better takes the row it would like best, those that stand in its
 * way are taken off the board, and each of them then takes the best row that is left.
 */
final class Search {

    /** What it costs that a circle has no row: more than any row. */
    private static final long UNTIMED = 1_000_000_000_000L;

    private final Ground ground;
    private final Prices prices;
    private final BestRow bestRow;
    private final Board board;
    private final Random random;
    private final long[] least;
    private final long[] cost;

    Search(Ground ground, long seed) {
        this.ground = ground;
        prices = new Prices(ground);
        bestRow = new BestRow(ground, Prices.IRREGULAR);
        board = new Board(ground);
        random = new Random(seed);
        least = circles().mapToLong(this::least).toArray();
        cost = new long[ground.circles()];
    }

    private long least(int circle) {
        return bestRow.of(prices.alone(circle)).map(Row::price).orElse(UNTIMED);
    }

    private IntStream circles() {
        return IntStream.range(0, ground.circles());
    }

    /** What no timetable can be below. */
    long bound() {
        return Arrays.stream(least).sum();
    }

    long cost() {
        return Arrays.stream(cost).sum();
    }

    /** How many cannot come to a meeting, added up over all of them. */
    int absences() {
        return circles()
                .map(c -> IntStream.of(board.slots(c)).map(slot -> ground.heads[c][slot]).sum())
                .sum();
    }

    Board board() {
        return board;
    }

    /** Large circles and those with many kin come first: they have the least to choose from. */
    void deal() {
        circles()
                .boxed()
                .sorted(comparingLong(c -> ground.rooms[c].length * 100L - ground.kin[c].length))
                .forEach(this::settle);
    }

    private void settle(int circle) {
        var open = prices.of(circle, slot -> board.isOpen(circle, slot));
        var row = bestRow.of(Prices.shaken(open, random));
        row.ifPresent(one -> board.place(circle, one.slots()));
        cost[circle] = row.map(one -> prices.sum(circle, one.slots())).orElse(UNTIMED);
    }

    /** One try; what is worse afterwards is taken back. True when something became better. */
    boolean step() {
        var worse = circles().filter(c -> cost[c] > least[c]).toArray();
        if (worse.length == 0) return false;
        int circle = worse[random.nextInt(worse.length)];
        long before = cost();
        var kept = new Kept(board, cost, ground.circles());
        giveWayTo(circle);
        if (cost() > before) kept.restore();
        return cost() < before;
    }

    private void giveWayTo(int circle) {
        var wish = bestRow.of(Prices.shaken(prices.alone(circle), random));
        if (wish.isEmpty()) return;
        if (board.isPlaced(circle)) board.remove(circle);
        var leaving = inTheWay(circle, wish.get().slots());
        leaving.forEach(board::remove);
        settle(circle);
        leaving.forEach(this::settle);
    }

    private List<Integer> inTheWay(int circle, int[] wish) {
        boolean[] wanted = new boolean[ground.slots.size()];
        for (int slot : wish) wanted[slot] = true;
        var all =
                new ArrayList<>(
                        circles()
                                .filter(other -> other != circle)
                                .filter(other -> board.standsInTheWay(other, circle, wanted))
                                .boxed()
                                .toList());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(4)));
    }
}
