package tillit.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What the phones of a hall got, and how late. Only the load's one thread writes. */
final class HallTally {

    private static final int LONGEST_MILLIS = 20_000;
    private static final int MOST_VERSIONS = 2_000_000;

    private final long[] acceptedAt = new long[MOST_VERSIONS];
    private final int[] early = new int[MOST_VERSIONS];
    private final long[] late = new long[LONGEST_MILLIS + 1];
    private final long[] answered = new long[LONGEST_MILLIS + 1];
    private final long[] joinedIn = new long[LONGEST_MILLIS + 1];
    private final long[] moved = new long[LONGEST_MILLIS + 1];
    private final LongAdder frames = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder gone = new LongAdder();
    private final LongAdder joined = new LongAdder();
    private final LongAdder turnedAway = new LongAdder();
    private final LongAdder acceptedEver = new LongAdder();
    private final LongAdder unmoved = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private long delivered;

    void joined(long nanos) {
        joined.increment();
        joinedIn[millis(nanos)]++;
    }

    /** Somebody came to the door and was not let in. */
    void turnedAway() {
        turnedAway.increment();
    }

    long atTheDoor() {
        return joined.sum() + turnedAway.sum();
    }

    void bytes(int some) {
        bytes.add(some);
    }

    void gone() {
        gone.increment();
    }

    /** They were to go. */
    void forgetThoseGone() {
        gone.reset();
    }

    /** So long after it was done a phone has seen it; less than nothing when it has not. */
    void moved(long nanos) {
        if (nanos < 0) unmoved.increment();
        else moved[millis(nanos)]++;
    }

    void refused() {
        refused.increment();
    }

    /** The answer to a word came; it is in the state of this version and all later ones. */
    void accepted(long version, long nanos) {
        accepted.increment();
        acceptedEver.increment();
        answered[millis(nanos)]++;
        acceptedAt[(int) version] = System.nanoTime();
        late[0] += early[(int) version];
        delivered += early[(int) version];
    }

    /** A phone that saw {@code before} sees {@code version}, and with it everything in between. */
    void frame(long before, long version) {
        frames.increment();
        long now = System.nanoTime();
        for (int one = (int) before + 1; one <= version; one++)
            if (acceptedAt[one] == 0) early[one]++;
            else {
                delivered++;
                late[millis(now - acceptedAt[one])]++;
            }
    }

    private static int millis(long nanos) {
        return (int) Math.min(LONGEST_MILLIS, nanos / 1_000_000);
    }

    /** Begins anew with the times; phones and versions stay. */
    void clear() {
        for (var times : new long[][] {late, answered, joinedIn, moved}) Arrays.fill(times, 0);
        delivered = 0;
        for (var sum : List.of(frames, bytes, accepted, refused, joined, unmoved)) sum.reset();
    }

    /** For the bench, a line of names and numbers. */
    Map<String, Double> numbers() {
        var all = new HashMap<String, Double>();
        all.put("frames", (double) frames.sum());
        all.put("bytes", (double) bytes.sum());
        all.put("gone", (double) gone.sum());
        all.put("joined", (double) joined.sum());
        all.put("accepted", (double) accepted.sum());
        all.put("acceptedEver", (double) acceptedEver.sum());
        all.put("refused", (double) refused.sum());
        all.put("turnedAway", (double) turnedAway.sum());
        all.put("unmoved", (double) unmoved.sum());
        all.put("delivered", (double) delivered);
        put(all, "late", late);
        put(all, "answer", answered);
        put(all, "join", joinedIn);
        put(all, "moved", moved);
        return all;
    }

    private static void put(Map<String, Double> all, String name, long[] times) {
        all.put(name + "P50", share(times, 0.5));
        all.put(name + "P99", share(times, 0.99));
        all.put(name + "Max", share(times, 1));
    }

    private static double share(long[] times, double share) {
        long wanted = (long) Math.ceil(Arrays.stream(times).sum() * share);
        long so = 0;
        for (int ms = 0; ms < times.length; ms++) {
            so += times[ms];
            if (so >= wanted && wanted > 0) return ms;
        }
        return 0;
    }
}
