package tillit.outcomes.figure;

import java.util.ArrayList;
import java.util.List;

/** Sums of groups, each as the bits of those that are in it: what can be computed from them by adding and subtracting. */
record Sums(List<Long> sums) {

    /** Large enough that nothing happens to be divisible by it. */
    private static final long PRIME = 1_000_003;

    /** Whether something can be computed of these groups only, without any other. */
    boolean tellsOf(long groups) {
        return rank(~groups) < rank(-1);
    }

    /** How many of the sums, told of these groups only, are no sums of each other. */
    private int rank(long among) {
        var rows = new ArrayList<>(sums.stream().map(sum -> numbers(sum & among)).toList());
        int rank = 0;
        for (int column = 0; column < Long.SIZE && !rows.isEmpty(); column++) {
            int at = column;
            var pivot = rows.stream().filter(row -> row[at] != 0).findFirst();
            if (pivot.isEmpty()) continue;
            rows.remove(pivot.get());
            rows.forEach(row -> cancel(row, pivot.get(), at));
            rank++;
        }
        return rank;
    }

    private static long[] numbers(long sum) {
        var numbers = new long[Long.SIZE];
        for (int bit = 0; bit < Long.SIZE; bit++) numbers[bit] = sum >>> bit & 1;
        return numbers;
    }

    private static void cancel(long[] row, long[] pivot, int at) {
        long mine = row[at];
        long its = pivot[at];
        for (int i = 0; i < row.length; i++)
            row[i] = Math.floorMod(row[i] * its - pivot[i] * mine, PRIME);
    }
}
