package tillit.composition.scheduling.solving;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/** What it costs a circle to meet at each slot. An absence outweighs all irregularity, and that all of the noise. */
final class Prices {

    static final long ABSENCE = 1_000_000;
    static final long IRREGULAR = 1_000;
    private static final int NOISE = 10;

    private final Ground ground;
    private final long[][] alone;

    Prices(Ground ground) {
        this.ground = ground;
        var empty = new Board(ground);
        alone = new long[ground.circles()][];
        Arrays.setAll(alone, circle -> of(circle, slot -> empty.isOpen(circle, slot)));
    }

    /** As if there were no other circles: of rooms only seats and what else goes on in them count. */
    long[] alone(int circle) {
        return alone[circle].clone();
    }

    long[] of(int circle, IntPredicate isOpen) {
        long[] prices = new long[ground.slots.size()];
        for (int slot = 0; slot < prices.length; slot++)
            prices[slot] = isOpen.test(slot) ? ABSENCE * ground.away[circle][slot] : BestRow.CLOSED;
        return prices;
    }

    /** Of rows that are equally good, now one is chosen and now another. */
    static long[] shaken(long[] prices, RandomGenerator random) {
        for (int slot = 0; slot < prices.length; slot++)
            if (prices[slot] < BestRow.CLOSED) prices[slot] += random.nextInt(NOISE);
        return prices;
    }

    /** How many cannot come, whoever they are. */
    long[] heads(int circle) {
        long[] prices = alone(circle);
        for (int slot = 0; slot < prices.length; slot++)
            if (prices[slot] < BestRow.CLOSED) prices[slot] = ground.heads[circle][slot];
        return prices;
    }

    /** As a row of these slots would cost, without noise. */
    long sum(int circle, int[] row) {
        long sum = 0;
        int[] atHour = new int[ground.hours];
        int usual = 0;
        for (int slot : row) {
            sum += ABSENCE * ground.away[circle][slot];
            usual = Math.max(usual, ++atHour[ground.hourOf[slot]]);
        }
        return sum + IRREGULAR * (row.length - usual);
    }
}
