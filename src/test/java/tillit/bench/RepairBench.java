package tillit.bench;

import java.lang.management.ManagementFactory;
import tillit.composition.grouping.Check;
import tillit.composition.grouping.repair.HallOf400;
import tillit.composition.grouping.repair.Repair;

/**
 * {@code bin/bench repair}: of 400 people at 50 tables, four times, one falls ill before the second time, and a host too.
 * The floor is the judge, who reads the same seats once.
 */
final class RepairBench {

    private static final int TIMES = 5;

    private RepairBench() {}

    static void main(String[] ignored) {
        IO.println(Machine.inWords());
        for (int seed = 1; seed <= TIMES; seed++) measure(seed);
    }

    private static void measure(long seed) {
        var hall = new HallOf400(seed);
        var now = hall.now();
        long began = cpu();
        var repaired = Repair.of(now, hall.before(), 1).orElseThrow();
        long spent = cpu() - began;
        Check.of(now, repaired.placement());
        long floor = cpu() - began - spent;
        IO.println(
                "seed %d: %d moved, fewest %s, kept %s, %.0f ms CPU, floor %.0f ms"
                        .formatted(
                                seed,
                                repaired.moved().size(),
                                repaired.fewest(),
                                repaired.check().isKept(),
                                spent / 1e6,
                                floor / 1e6));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
