package tillit.composition.scheduling.solving;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest row of slots that keeps the rhythm, exactly: dynamic programming over the slots, once for each hour of
 * the week that could be the usual one. The cheapest way to a slot comes from a window that slides along with it.
 */
final class BestRow {

    /** What no row may contain. */
    static final long CLOSED = Long.MAX_VALUE / 4;

    private final Ground ground;
    private final long irregular;
    private final int[][] before;
    private final int[] window;

    BestRow(Ground ground, long irregular) {
        this.ground = ground;
        this.irregular = irregular;
        before = new int[ground.meetings()][ground.slots.size()];
        window = new int[ground.slots.size()];
    }

    /** By what each slot costs; empty when there is no row. */
    Optional<Row> of(long[] prices) {
        @Nullable Row best = null;
        for (int hour = 0; hour < ground.hours; hour++) {
            var row = mostlyAt(hour, prices);
            if (row != null && (best == null || row.price() < best.price())) best = row;
            if (irregular == 0 || row == null) break;
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Row mostlyAt(int hour, long[] prices) {
        long[] here = prices.clone();
        for (int slot = 0; slot < here.length; slot++)
            if (ground.hourOf[slot] != hour) here[slot] = Math.min(CLOSED, here[slot] + irregular);
        long[] sums = here.clone();
        Arrays.fill(sums, ground.begun, sums.length, CLOSED);
        for (int meeting = 1; meeting < before.length; meeting++)
            sums = next(sums, here, before[meeting]);
        int last = cheapest(sums);
        return last < 0 || sums[last] >= CLOSED ? null : new Row(back(last), sums[last]);
    }

    private long[] next(long[] sums, long[] prices, int[] from) {
        long[] next = new long[sums.length];
        int head = 0;
        int tail = 0;
        int entering = 0;
        for (int slot = 0; slot < next.length; slot++) {
            for (; entering < ground.until[slot]; entering++) {
                while (tail > head && sums[window[tail - 1]] > sums[entering]) tail--;
                window[tail++] = entering;
            }
            while (head < tail && window[head] < ground.earliest[slot]) head++;
            from[slot] = head < tail ? window[head] : 0;
            long sum = head < tail ? sums[window[head]] + prices[slot] : CLOSED;
            next[slot] = Math.min(CLOSED, sum);
        }
        return next;
    }

    private static int cheapest(long[] sums) {
        int best = -1;
        for (int slot = 0; slot < sums.length; slot++)
            if (best < 0 || sums[slot] < sums[best]) best = slot;
        return best;
    }

    private int[] back(int last) {
        int[] slots = new int[before.length];
        slots[slots.length - 1] = last;
        for (int meeting = slots.length - 1; meeting > 0; meeting--)
            slots[meeting - 1] = before[meeting][slots[meeting]];
        return slots;
    }
}
