package tillit.bench;

import java.util.Arrays;
import java.util.Collection;

/** Many times, and how they spread. */
record Times(double[] sortedMillis) {

    static Times ofNanos(Collection<Long> nanos) {
        var millis = nanos.stream().mapToDouble(one -> one / 1e6).toArray();
        Arrays.sort(millis);
        return new Times(millis);
    }

    int count() {
        return sortedMillis.length;
    }

    /** The time that {@code share} of all do not exceed, in milliseconds; 0.5 is the median, 1 the longest. */
    double millis(double share) {
        if (sortedMillis.length == 0) return Double.NaN;
        int at = (int) Math.ceil(share * sortedMillis.length) - 1;
        return sortedMillis[Math.max(0, at)];
    }

    @Override
    public String toString() {
        return "p50 %.0f · p90 %.0f · p99 %.0f · longest %.0f ms (%,d)"
                .formatted(millis(0.5), millis(0.9), millis(0.99), millis(1), count());
    }
}
