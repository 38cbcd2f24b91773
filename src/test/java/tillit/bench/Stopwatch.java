package tillit.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** By the clock, and by what the processor did for this thread. */
final class Stopwatch {

    private final long began = System.nanoTime();
    private final long cpu = used();

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    Duration wall() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    Duration cpu() {
        return Duration.ofNanos(used() - cpu);
    }

    /** Processor time of this alone. */
    static Duration cpuOf(Supplier<?> work) {
        var watch = new Stopwatch();
        work.get();
        return watch.cpu();
    }
}
